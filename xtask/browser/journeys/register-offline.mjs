// The walk itself is ../register-offline.mjs, which can also be started by hand against a running demonstration.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const title = 'Close a register without a connection, and see it arrive once';
export const scripts = ['on'];

export async function walk(journey) {
    const path = fileURLToPath(new URL('../register-offline.mjs', import.meta.url));
    const child = spawn(process.execPath, [path], { env: { ...process.env, BASE: journey.origin } });
    let said = '';
    child.stdout.on('data', chunk => (said += chunk));
    child.stderr.on('data', chunk => (said += chunk));
    const code = await new Promise(resolve => child.once('exit', resolve));
    assert.equal(code, 0, said);
}
