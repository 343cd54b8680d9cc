import { describe, expect, it } from 'vitest';
import { readOptions, USAGE } from '../../local/read-options.ts';

describe('the options of npm start', () => {
  it('begin the story at port 3000, kept in .local', () => {
    expect(readOptions([], {})).toMatchObject({ port: 3000, state: '.local', reset: false, empty: false, help: false });
  });

  it.each([
    [['--port', '4000'], {}, 4000],
    [[], { PORT: '5000' }, 5000],
    [['--port', '4000'], { PORT: '5000' }, 4000],
  ])('take the port of %j with %j', (args, environment, port) => {
    expect(readOptions(args, environment).port).toBe(port);
  });

  it.each([
    [['--prot', '4000'], /Unknown option '--prot'[\s\S]*--port N/],
    [['--port', 'four'], /"four" is no port: give a whole number/],
    [['--port', '70000'], /"70000" is no port/],
    [['--now', 'Tuesday'], /"Tuesday" is no instant: write it as 2026/],
  ])('say what to do about %j', (args, words) => {
    expect(() => readOptions(args, {})).toThrow(words);
  });

  it('are all told of by --help', () => {
    for (const option of ['port', 'reset', 'empty', 'state', 'now', 'seed', 'verbose', 'help'])
      expect(USAGE).toContain(`--${option}`);
  });
});
