// Starts other programs (the intake, the browsers' drivers) and ends them again, also when a test dies early.

import { spawn } from 'node:child_process';

const running = new Set();
process.on('exit', () => { for (const program of running) program.kill('SIGKILL'); });

/** A started program; `output` is everything it has written so far, both streams as text. */
export class Program {
  #child; output = ''; stdout = ''; exited;

  constructor(command, args, options = {}) {
    this.name = command.split('/').at(-1);
    this.#child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(this.#child);
    this.#child.stdout.on('data', (bytes) => { this.stdout += bytes; this.output += bytes; });
    this.#child.stderr.on('data', (bytes) => { this.output += bytes; });
    this.exited = new Promise((resolve) => {
      this.#child.on('error', (error) => { this.output += error; running.delete(this.#child); resolve(-1); });
      this.#child.on('exit', (code) => { running.delete(this.#child); resolve(code); });
    });
  }

  get pid() { return this.#child.pid; }

  /** Waits for a line on standard output; fails with what the program said if it ends or `ms` pass first. */
  async line(pattern, ms = 20_000) {
    let over = false;
    this.exited.then(() => { over = true; });
    for (const end = Date.now() + ms; ;) {
      const found = this.output.match(pattern);
      if (found) return found;
      if (over || Date.now() > end) throw new Error(`${this.name} never said ${pattern}; it said:\n${this.output.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(signal = 'SIGTERM') {
    if (!running.has(this.#child)) return this.exited;
    this.#child.kill(signal);
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    const code = await this.exited;
    clearTimeout(late);
    return code;
  }
}
