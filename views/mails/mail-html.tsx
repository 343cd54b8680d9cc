import { render } from 'preact-render-to-string';
import type { Block } from './blocks.ts';

const BODY = 'margin:0;padding:16px;font-family:Helvetica,Arial,sans-serif;font-size:18px;line-height:1.5';
const COLUMN = 'max-width:36em;margin:0 auto';

const BlockView = ({ block, isFirstHeading }: { block: Block; isFirstHeading: boolean }) => {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'heading':
      return isFirstHeading ? (
        <h1 style="font-size:22px">{block.text}</h1>
      ) : (
        <h2 style="font-size:20px">{block.text}</h2>
      );
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
export const toHtml = (subject: string, blocks: readonly Block[]): string => {
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  return `<!doctype html>${render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{':root{color-scheme:light dark}a{overflow-wrap:anywhere}'}</style>
      </head>
      <body style={BODY}>
        <main style={COLUMN}>
          {blocks.map((block, index) => (
            <BlockView block={block} isFirstHeading={index === firstHeading} />
          ))}
        </main>
      </body>
    </html>,
  )}`;
};
