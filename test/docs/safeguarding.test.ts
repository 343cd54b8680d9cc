import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programme } from '../domain/builders.ts';

const PAGE = 'docs/safeguarding.md';
const page = readFileSync(PAGE, 'utf8');

/** The promises of the guide, as the design numbers them. */
const PROMISES = Array.from({ length: 12 }, (_, at) => `P${at + 1}`);

const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split(' ')[0], section]),
);
const sectionOf = (promise: string): string => sections.get(promise) ?? '';

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => join('docs', path));
const keptBy = (promise: string): string[] => linksIn(/^Kept by .*$/m.exec(sectionOf(promise))?.[0] ?? '');
const shownBy = (promise: string): { file: string; fact: string }[] =>
  [...sectionOf(promise).matchAll(/^- \[`([^`]+)`\]\([^)]+\): “(.+)”$/gm)].map(([, file = '', fact = '']) => ({
    file,
    fact,
  }));

describe('the map of promises', () => {
  it('has each promise once, in order', () => {
    expect([...page.matchAll(/^## (P\d+) /gm)].map(([, promise]) => promise)).toEqual(PROMISES);
  });

  it.each(PROMISES)('leads from %s to code that keeps it', (promise) => {
    expect(keptBy(promise)).not.toEqual([]);
    for (const path of keptBy(promise)) expect(path).toMatch(/^(domain|lambdas|statemachines|views|lib)\//);
  });

  it.each(PROMISES)('leads from %s to tests that are there by that name', (promise) => {
    expect(shownBy(promise)).not.toEqual([]);
    for (const { file, fact } of shownBy(promise)) {
      expect(file).toMatch(/^test\/.*\.test\.ts$/);
      expect(readFileSync(file, 'utf8'), file).toContain(fact);
    }
  });

  it('says how long each class of record is kept, as the programme has it', () => {
    for (const [name, days] of Object.entries(programme.retentionDays))
      expect(page).toContain(`| \`${name}\` | ${days} |`);
  });

  it('quotes only tests that there are', () => {
    for (const [, file = '', fact = ''] of page.matchAll(/^- \[`([^`]+)`\]\([^)]+\): “(.+)”$/gm))
      expect(readFileSync(file, 'utf8'), file).toContain(fact);
  });

  it('leads nowhere that is not there', () => {
    expect(linksIn(page).filter((path) => !existsSync(path))).toEqual([]);
  });
});
