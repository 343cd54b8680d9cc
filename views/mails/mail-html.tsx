import { render } from 'preact-render-to-string';
import type { Block } from './blocks.ts';

/** Few rules, so that mail programs that drop them lose nothing. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:16px;font-family:Helvetica,Arial,sans-serif;font-size:18px;line-height:1.5;overflow-wrap:anywhere}',
  'main{max-width:36em;margin:0 auto}',
  'h1,h2{font-size:20px}',
].join('');

const BlockView = ({ block, isFirstHeading }: { block: Block; isFirstHeading: boolean }) => {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'heading':
      return isFirstHeading ? <h1>{block.text}</h1> : <h2>{block.text}</h2>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'link':
      return (
        <p>
          {block.text}:<br />
          <a href={block.url}>{block.url}</a>
        </p>
      );
  }
};

/** The text/html part: one column, no pictures, almost no colours, so that dark mode inverts it cleanly. */
export const toHtml = ({ subject, lang }: { subject: string; lang: string }, blocks: readonly Block[]): string => {
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  return `<!doctype html>${render(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          {blocks.map((block, index) => (
            <BlockView block={block} isFirstHeading={index === firstHeading} />
          ))}
        </main>
      </body>
    </html>,
  )}`;
};
