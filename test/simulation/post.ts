import type { MailView } from '../../local/story/desk.ts';
import { sideOf } from './people/answer.ts';
import { receiveAtSchool } from './people/coordinator.ts';
import { receiveMail } from './people/receive.ts';
import type { Stage } from './stage.ts';

const PAGE = 40;

/** Carries each mail to whom it was sent, once. */
export class Post {
  readonly mails: MailView[] = [];
  readonly #known = new Set<string>();

  /** What is new since the last time, oldest first. */
  async collect(stage: Stage): Promise<MailView[]> {
    let newest: MailView[] = [];
    for (let limit = PAGE; ; limit *= 2) {
      newest = await stage.desk.mails('', String(limit));
      if (newest.length < limit || newest.some(({ id }) => this.#known.has(id))) break;
    }
    const fresh = newest.filter(({ id }) => !this.#known.has(id)).reverse();
    for (const mail of fresh) {
      this.#known.add(mail.id);
      this.mails.push(mail);
    }
    return fresh;
  }

  deliver(stage: Stage, fresh: readonly MailView[]): void {
    for (const mail of fresh) {
      const life = stage.lives.find((one) => sideOf(one, mail.to) !== undefined);
      if (life === undefined) receiveAtSchool(stage, mail);
      else receiveMail(stage, life, mail);
    }
  }
}
