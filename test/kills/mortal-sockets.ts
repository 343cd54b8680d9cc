import net from 'node:net';
import type { Mortality } from './mortality.ts';

/** Makes every word that leaves the process one at which it may die: not said, half said, or just said. */
export const makeSocketsMortal = (mortality: Mortality): void => {
  const { _write, _writev } = net.Socket.prototype;
  net.Socket.prototype._write = function (data, encoding, done) {
    const whole = () => _write.call(this, data, encoding, done);
    const part = (share: number) => {
      const bytes = Buffer.from(data, encoding);
      _write.call(this, bytes.subarray(0, Math.floor(share * bytes.length)), encoding, done);
    };
    mortality.act('wire', { whole, part });
  };
  net.Socket.prototype._writev = function (chunks, done) {
    mortality.act('wire', { whole: () => _writev?.call(this, chunks, done) });
  };
};
