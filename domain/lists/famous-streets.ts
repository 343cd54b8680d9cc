/** Where nobody lives whom a message could reach: addresses of stories, songs and ministers. Pattern, in lower case. */
export const FAMOUS_STREET =
  /\b(?:10|11|ten|eleven),? downing st|\bbaker st|\bprivet drive|\bglebe street|\bsesame street|\bcoronation street|\balbert square|\bramsay street|\bevergreen terrace|\bcherry tree lane|\b32 windsor gardens|\bpenny lane|\babbey road|\bmango street|\bramsey street|\belm street|\bspooner street|\bwisteria lane|\bgrimmauld place|\bbalamory|\bwimpole street|\bfleet street/;
