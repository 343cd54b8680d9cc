import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { instantInWords, wayInWords } from '../words.ts';
import { Chain } from './chain.tsx';
import type { Checked, EvidencePack } from './pack.ts';
import { DECISION, mayDecideInWords, numberInWords, relationshipInWords, SHOWN, standsInWords } from './pack-words.ts';

/** The page stands alone in a file: no style sheet of ours lies beside it. */
const STYLE = `body{font:1rem/1.5 Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
dt{font-weight:bold}dd{margin:0 0 .6rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #888;padding-left:1rem}
code{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}`;

/** Links in our words still open pages of the parent: whoever reads this paper has no business there. */
const withoutLinks = (text: string): string => text.replace(/\/(a|t|join)\/[0-9a-z]{20,}/gi, '/$1/…');

type Row = [term: string, fact: ComponentChildren];

const Facts = ({ rows }: { rows: Row[] }) => (
  <dl>
    {rows.map(([term, fact]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);

const Kept = ({ kept }: { kept: Checked }) => (
  <p>
    Kept as <code>{kept.key}</code>
    {kept.objectVersion !== undefined && (
      <>
        , version <code>{kept.objectVersion}</code>
      </>
    )}
    . SHA-256 recorded: <code>{kept.sha256}</code>. {standsInWords(kept)}
  </p>
);

const waysInWords = (ways: EvidencePack['consent']['ways']): string =>
  ways.map((way) => wayInWords(way)).join('; ') || 'none';

const Summary = ({ pack }: { pack: EvidencePack }) => {
  const { consent, who, pair } = pack;
  const number = numberInWords(consent);
  return (
    <Facts
      rows={[
        ['Who', who.name ?? `person ${who.id}, whose record is no longer kept`],
        ['Relationship to the child', relationshipInWords(who)],
        ['“I may decide for this child”', mayDecideInWords(consent)],
        ['When', `${instantInWords(consent.at)} (${consent.at})`],
        ['How', pack.how],
        ...(consent.of === undefined ? [] : [['Record made in error', <code>{consent.of}</code>] satisfies Row]),
        ...(consent.reason === undefined ? [] : [['Why', consent.reason] satisfies Row]),
        ...(number === undefined ? [] : [['Number called', number] satisfies Row]),
        ['Ways that the question listed', waysInWords(consent.waysAsked)],
        ['Ways agreed to', waysInWords(consent.ways)],
        ['Pair', pair === undefined ? consent.pairId : `${pair.ref}, ${pair.school}`],
        ['Record', <code>{consent.id}</code>],
      ]}
    />
  );
};

const ShownWords = ({ shown }: Pick<EvidencePack, 'shown'>) => (
  <>
    <h2>What they had before them</h2>
    {shown.length === 0 && <p>No words were kept.</p>}
    {shown.map((words) => (
      <section key={words.key}>
        <h3>{SHOWN[words.what]}</h3>
        <p>
          Version of the words: <code>{words.wordsVersion}</code>
        </p>
        <Kept kept={words} />
        <pre>{withoutLinks(words.text)}</pre>
      </section>
    ))}
  </>
);

const WrittenMail = ({ mail, consent }: Pick<EvidencePack, 'mail' | 'consent'>) => {
  if (mail === undefined) return null;
  const { rule, verdicts = {} } = consent;
  return (
    <>
      <h2>What they wrote</h2>
      <Kept kept={mail} />
      <Facts
        rows={[
          ['From', mail.from],
          ['Subject', mail.subject],
          [
            'What the mail service said of it',
            Object.entries(verdicts)
              .map(([name, verdict]) => `${name} ${verdict}`)
              .join(', ') || 'not kept',
          ],
          ['Rule that read it', rule === undefined ? 'None: a person read it' : `${rule.name}, of ${rule.version}`],
        ]}
      />
      <pre>{withoutLinks(mail.text)}</pre>
    </>
  );
};

const Confirmations = ({ confirmations }: Pick<EvidencePack, 'confirmations'>) => (
  <>
    <h2>How it was confirmed to them</h2>
    {confirmations.length === 0 && <p>No confirmation is on record.</p>}
    {confirmations.map(({ how, at, by, messageId, words }) => (
      <section key={how}>
        <p>
          {instantInWords(at)} ({at}): {how === 'mail' ? `by mail, number ${messageId ?? 'unknown'}` : null}
          {how === 'pass-on' ? 'given to the coordinator to pass on' : null}
          {how === 'passed-on' ? `passed on by ${by?.name ?? by?.id ?? 'a coordinator'}` : null}.
        </p>
        {words !== undefined && (
          <>
            <Kept kept={words} />
            <pre>{withoutLinks(words.text)}</pre>
          </>
        )}
      </section>
    ))}
  </>
);

const HowToCheck = ({ pack }: { pack: EvidencePack }) => (
  <>
    <h2>How to check this</h2>
    <p>
      {pack.verified
        ? 'All hashes were computed again when this was printed, and are those that were recorded.'
        : 'NOT ALL HASHES ARE THOSE THAT WERE RECORDED: see above.'}{' '}
      Records are only added: no role but that of retention may change or delete one, and a record that is there is
      never overwritten. Links are left out of the words on this page; the hashes are of the words with them.
    </p>
    <p>Printed {pack.printedAt}.</p>
  </>
);

/** The pack as a page for people. It shows personal details: it is for those who have to decide about this consent. */
export const packPage = (pack: EvidencePack): string =>
  `<!doctype html>${renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>Evidence of a consent</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{DECISION[pack.consent.decision]}</h1>
          <Summary pack={pack} />
          <ShownWords {...pack} />
          <WrittenMail {...pack} />
          <Confirmations {...pack} />
          <Chain chain={pack.chain} />
          <HowToCheck pack={pack} />
        </main>
      </body>
    </html>,
  )}`;
