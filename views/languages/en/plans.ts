type Other = { other: string };

/** The mails about a contact plan. */
export const plans = {
  confirm: {
    subject: ({ other }: Other) => `A plan to keep in touch with ${other}`,
    opening: ({ other }: Other) => `Here is a plan for you and ${other}. It only starts if you both say yes.`,
    question: 'Does it suit you? You can say yes, or ask for a change.',
  },
  agreed: {
    subject: ({ other }: Other) => `Your plan with ${other} is agreed`,
    subjectToParent: ({ mentee }: { mentee: string }) => `${mentee}'s plan for mentoring`,
    opening: ({ other }: Other) => `You and ${other} both said yes to this plan.`,
    openingToParent: ({ mentee }: { mentee: string }) =>
      `${mentee} and their mentor have agreed a plan. This is what it says.`,
    ownLink: 'Before each Meet, we will send you a link of your own.',
    undoByReply: 'Just reply to this email.',
    undoByCoordinator: 'Just tell your coordinator.',
    changeLink: 'Or change your answer here',
  },
};
