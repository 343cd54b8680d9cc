export interface Acting {
  email: string;
  scope: string;
  /** Whether a list that an admin uploaded names them as a coordinator. */
  isEnrolled: boolean;
  /** What delegation is granted for. */
  scopes: readonly string[];
  /** Addresses, and domains as `@school.example`, to which a deployment narrows it; without any all who are enrolled. */
  subjects: readonly string[];
}

export type ActingAnswer =
  | { outcome: 'yes' }
  | { outcome: 'no'; reason: 'scope-not-named' | 'not-enrolled' | 'not-a-subject' };

const isSubject = (email: string, subjects: readonly string[]): boolean => {
  const address = email.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@'));
  return subjects.some((subject) => [address, domain].includes(subject.toLowerCase()));
};

/** Whether Google may be asked for a token that acts as this person: only as an enrolled coordinator, only for a scope by name. */
export const mayActAs = ({ email, scope, isEnrolled, scopes, subjects }: Acting): ActingAnswer => {
  if (!scopes.includes(scope)) return { outcome: 'no', reason: 'scope-not-named' };
  if (!isEnrolled) return { outcome: 'no', reason: 'not-enrolled' };
  if (subjects.length > 0 && !isSubject(email, subjects)) return { outcome: 'no', reason: 'not-a-subject' };
  return { outcome: 'yes' };
};
