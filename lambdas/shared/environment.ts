import type { z } from 'zod';

/** Reads what a handler needs of its environment. Throws a ZodError that names every missing variable. */
export const readEnvironment = <S extends z.ZodType>(schema: S): z.infer<S> => schema.parse(process.env);
