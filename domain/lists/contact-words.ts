const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What stands before a number or an address in a signature. */
export const CONTACT_LABELS = words(
  'tel telephone mob mobile phone home work office direct fax email e-mail mail web website t m p e w f tel/fax dd ext switchboard',
);
/** Letters after a name. */
export const DEGREES = words(
  `ba bsc ma msc mba phd dphil llb llm diplp dip diphe cert certhe acca ca fca aca cpa fcca cima cipfa cipd mcipd fcipd assoc rgn rmn rnmh pgce pgde
  bed med hons hnd hnc mrcs mbchb mrcgp frcs mbe obe jp riba ceng meng beng msci mrics rics cissp prince2 afhea fhea`,
);
/** A line of a signature with one of these is a job, an employer or an address. */
export const SIGNATURE_WORDS = words(
  `nurse doctor manager assistant officer teacher lecturer director head deputy administrator admin clerk receptionist secretary accountant
  engineer technician driver chef cook cleaner carer worker consultant analyst developer designer adviser advisor coordinator co-ordinator
  supervisor leader specialist therapist dentist pharmacist solicitor lawyer electrician plumber joiner builder hairdresser owner partner
  founder chair professor student accounts payroll sales finance customer services service operations human resources department dept team
  ward hospital clinic surgery practice nhs council university college school nursery trust ltd limited plc llp company group bank store shop
  home dental bakery cafe café restaurant salon garage consultancy solutions studio studios nursery childminder midwife radiographer social worker
  cleaner cashier supervisor operative apprentice foreman trainer tutor lawyer barrister architect surveyor scientist researcher fellow lecturer
  co tel no reg payroll vat mechanic postie postman driver hairdressing beauty catering events roofing plumbing joinery
  street st road rd avenue ave lane ln drive dr terrace place crescent gardens court close way square row wynd loan park grove dundee glasgow
  edinburgh aberdeen perth fife angus scotland uk mba bsc ba ma phd rgn`,
);
/** Words between those. */
export const SMALL_WORDS = words('of and the for at in to & - | , / a an on');
