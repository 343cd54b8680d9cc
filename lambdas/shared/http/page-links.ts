/** The addresses that mails and pages carry. `publicUrl` has no slash at its end; a whole address stays under 120 characters. */
export const personLinks = (publicUrl: string, token: string) => ({
  answer: `${publicUrl}/a/${token}`,
  status: `${publicUrl}/a/${token}`,
  change: `${publicUrl}/a/${token}/change`,
  worried: `${publicUrl}/a/${token}/worried`,
  ask: `${publicUrl}/a/${token}/question`,
});

export const taskLink = (publicUrl: string, token: string): string => `${publicUrl}/t/${token}`;

export const joinLink = (publicUrl: string, token: string): string => `${publicUrl}/join/${token}`;
