// Walks the journeys in `journeys/` and closes with one line: "journeys: 12 passed, 0 failed".
//
// A journey is a module with
//   export const title = 'Join a circle without a name';
//   export const scripts = ['on', 'off'];          // with JavaScript, without it, or both (both when left out)
//   export async function walk(journey) { … }      // see class Journey in house.mjs
// Every walk gets a program of its own with a fresh copy of the demonstration town, and a fresh browser at 360 px.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Journey, launch, loadTown, serve, tidy } from './house.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'journeys');
const only = process.argv[2] ?? '';
const files = readdirSync(folder).filter(name => name.endsWith('.mjs') && name.includes(only)).sort();

let passed = 0;
let failed = 0;

async function walkOne(browser, town, file, module, mode) {
    const name = `${file.replace('.mjs', '')}, JavaScript ${mode}`;
    const begun = Date.now();
    const data = town(`${file.replace('.mjs', '')}-${mode}`);
    const house = await serve(data);
    const journey = new Journey({ browser, origin: house.origin, scripts: mode === 'on', data });
    let problem;
    try {
        await journey.open();
        await module.walk(journey);
        if (journey.errors.length > 0) throw new Error(journey.errors.join('\n'));
    } catch (error) {
        problem = error;
    } finally {
        await journey.close().catch(() => {});
        await house.stop();
    }
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (problem) {
        failed += 1;
        console.log(`  FAILED ${name} (${seconds} s)\n${problem.stack ?? problem}`);
        const said = house.said().split('\n').filter(line => /WARN|ERROR|panic/.test(line)).join('\n');
        if (said) console.log(`the program said:\n${said}`);
    } else {
        passed += 1;
        console.log(`  passed ${name}: ${module.title} (${journey.visited} pages, ${seconds} s)`);
    }
}

let browser;
try {
    if (files.length === 0) throw new Error(`no journey is called “${only}”`);
    const town = await loadTown();
    browser = await launch();
    for (const file of files) {
        const module = await import(pathToFileURL(join(folder, file)));
        for (const mode of module.scripts ?? ['on', 'off']) await walkOne(browser, town, file, module, mode);
    }
} catch (error) {
    failed += 1;
    console.log(`the journeys could not be walked: ${error.stack ?? error}`);
} finally {
    await browser?.close();
    tidy();
}
console.log(`journeys: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
