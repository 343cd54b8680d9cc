import { Desk } from '../../../local/story/desk.ts';
import type { Home } from '../home.ts';

/** What a repeated act is answered when the first one was done and its answer cut off. */
const DONE_BEFORE = /: 409 /;

/** The control interface of a host that may die at any call: whatever was cut off is asked again. */
export class PatientDesk extends Desk {
  constructor(private readonly home: Home) {
    super(home.url);
  }

  override async get<T>(path: string): Promise<T> {
    return await this.home.survive(async () => await super.get<T>(path));
  }

  override async post<T>(path: string, body: unknown, type?: string): Promise<T> {
    return await this.home.survive(async (again) => {
      try {
        return await super.post<T>(path, body, type);
      } catch (error) {
        if (!again || !(error instanceof Error) || !DONE_BEFORE.test(error.message)) throw error;
        return await super.get<T>('/local/clock');
      }
    });
  }
}
