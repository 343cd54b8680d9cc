/** Plays the invented story. */
export const seedStory = async (_url: string): Promise<void> => {};
