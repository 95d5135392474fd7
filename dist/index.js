#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 24471:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(18909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./src/cli.ts
/** The command line: reads the arguments, finds the command, and hands it what was given. Knows no command by name. */

function flagOf({ flags, description, choices, default: preset }) {
    const flag = new Option(flags, description);
    if (choices !== undefined)
        flag.choices(choices);
    if (preset !== undefined)
        flag.default(preset);
    return flag;
}
function programOf(version, terminal) {
    return new Command('assay')
        .description('Tells who wrote the lines of a change, verifies it, and applies your verification policy.')
        .version(version)
        .showHelpAfterError('(`assay --help` lists the commands and their options)')
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
        .exitOverride();
}
/** Runs the command that the arguments name (without program and script). Wrong usage is said on the terminal and is status 2. */
async function commandLine({ version, commands, terminal, }, args, machine) {
    let status = 0;
    const program = programOf(version, terminal);
    const add = (parent, command) => {
        const { argument, options } = command;
        const sub = parent.command(command.name).description(command.summary).allowExcessArguments(false);
        for (const option of options)
            sub.addOption(flagOf(option));
        if (argument !== undefined)
            sub.argument(`[${argument.name}]`, argument.description);
        sub.action(async () => {
            const [word] = sub.args;
            const named = argument !== undefined && word !== undefined ? { [argument.name]: word } : {};
            status = await command.run({ ...sub.opts(), ...named }, machine);
        });
    };
    for (const one of commands) {
        if (!('commands' in one))
            add(program, one);
        else {
            const group = program.command(one.name).description(one.summary);
            for (const command of one.commands)
                add(group, command);
        }
    }
    try {
        await program.parseAsync(args, { from: 'user' });
        return status;
    }
    catch (problem) {
        // The parser has already said what is wrong; `--help` and `--version` arrive here too, with status 0.
        if (problem instanceof CommanderError)
            return problem.exitCode === 0 ? 0 : 2;
        throw problem;
    }
}


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commands)
});

// EXTERNAL MODULE: ./src/report/test-files.ts
var test_files = __nccwpck_require__(26862);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/exercise/shards.ts
var shards = __nccwpck_require__(88937);
;// CONCATENATED MODULE: ./src/repository-options.ts


const repositoryOptions = [
    { flags: '--repo <dir>', description: 'the repository', default: '.' },
    { flags: '--base <rev>', description: 'what the change merges into (default: the default branch of the remote)' },
    { flags: '--head <rev>', description: 'the tip of the change', default: 'HEAD' },
    { flags: '--body <file>', description: 'the text of the pull request, where it declares who wrote it' },
    { flags: '--previous <rev>', description: 'an earlier head of the change, from before a force-push' },
];
const outputOption = { flags: '--output <file>', description: 'write the result to a file' };
const EXERCISE = ['on', 'off', 'unisolated'];
const isExercise = (word) => EXERCISE.some((one) => one === word);
/** Leaves out what was not given, so that the opener's own defaults hold. */
const repositoryFrom = ({ repo = '.', head = 'HEAD', base, policy, body, registry, exercise, previous, shard, }) => ({
    repo,
    head,
    ...(base !== undefined && { base }),
    ...(policy !== undefined && { policy }),
    ...(body !== undefined && { body }),
    ...(registry !== undefined && { registry }),
    ...(isExercise(exercise) && { exercise }),
    ...(shard !== undefined && { share: shareOf(shard) }),
    ...(previous !== undefined && { previous: [previous] }),
});
function shareOf(words) {
    const share = (0,shards/* shareFrom */.k)(words);
    if (share === undefined)
        throw new errors/* UserError */.y(`\`--shard ${words}\`: write which share of how many, such as \`2/5\``);
    return share;
}

;// CONCATENATED MODULE: ./src/commands/command.ts
const exitStatus = {
    pass: 0,
    warn: 0,
    fail: 1,
    pending: 5,
};

;// CONCATENATED MODULE: ./src/commands/check.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const FORMATS = ['text', 'markdown', 'json', 'sarif'];
async function print(report, { format, colour, tests }) {
    const kept = tests === undefined ? null : { folder: tests };
    switch (format) {
        case 'markdown':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8944), __nccwpck_require__.e(6518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46518))).summary(report, null, kept);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 2794).then(__nccwpck_require__.bind(__nccwpck_require__, 32794))).printReport(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 643).then(__nccwpck_require__.bind(__nccwpck_require__, 10643))).printSarif(report);
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8944), __nccwpck_require__.e(5655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65655))).printText(report, { colour, ...(kept !== null && { kept }) });
    }
}
/* harmony default export */ const check = ({
    name: 'check',
    summary: 'who wrote the change, what is wrong with it, and whether the policy lets it merge',
    options: [
        ...repositoryOptions,
        { flags: '--policy <file>', description: 'judge by this file (default: .github/assay.yml at the target)' },
        { flags: '--registry <url|off>', description: 'where to ask about new packages (default: as npm is configured)' },
        { flags: '--exercise <choice>', description: "run the change's code, shut in", choices: EXERCISE, default: 'on' },
        { flags: '--shard <i/n>', description: 'try this share of the changed functions alone, such as 2/5' },
        { flags: '--tests <dir>', description: 'keep the tests of findings as files in this folder' },
        { flags: '--record <file>', description: 'keep the decision record, which `policy explain --record` judges again' },
        { flags: '--format <format>', description: 'how to print the report', choices: FORMATS, default: 'text' },
        outputOption,
    ],
    async run(given, machine) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [opened, { run }] = await Promise.all([machine.openRepository(repositoryFrom(given)), Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(2204), __nccwpck_require__.e(1999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11999))]);
            const world = __addDisposableResource(env_1, opened, true);
            const report = await run(world, 'all');
            const { format = 'text', output, tests } = given;
            // First, so that the page does not name what could not be written.
            if (tests !== undefined)
                await machine.keepTests(tests, (0,test_files/* testFilesOf */.$)(report).files);
            if (given.record !== undefined)
                await machine.deliver((await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(3040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23040))).recordOf(report, machine.version), given.record);
            const printed = await print(report, { format, colour: machine.colour && output === undefined, tests });
            await machine.deliver(printed, output);
            return exitStatus[report.verdict.conclusion];
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
});

;// CONCATENATED MODULE: ./src/commands/classify.ts
var classify_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var classify_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const classify_FORMATS = ['text', 'json', 'git-ai', 'agent-trace'];
/** Loaded while git compares. */
async function classifier() {
    const [{ agents }, { classify }, { declaredAgents, declaredSignals }, { signals }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2174).then(__nccwpck_require__.bind(__nccwpck_require__, 2174)),
        Promise.all(/* import() */[__nccwpck_require__.e(6659), __nccwpck_require__.e(2204), __nccwpck_require__.e(3717)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72204)),
        __nccwpck_require__.e(/* import() */ 8564).then(__nccwpck_require__.bind(__nccwpck_require__, 38564)),
        Promise.all(/* import() */[__nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(6495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93247)),
    ]);
    return async (change, policy) => {
        const declared = policy === null ? { agents: [], bots: [] } : await declaredIn(policy, agents);
        const known = [...agents, ...declaredAgents(declared)];
        return classify(change, known, [...signals, ...declaredSignals(declared)]);
    };
}
async function declaredIn(policy, agents) {
    const [{ checks }, { conditions }, { parsePolicy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(6610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56610)),
        Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7639), __nccwpck_require__.e(7786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7786)),
        Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7639), __nccwpck_require__.e(7398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97398)),
    ]);
    return parsePolicy(policy, conditions, { checks, agents }).declares;
}
/** The parser of policies is loaded where there is one. */
async function policyOf(world, change) {
    if ((await world.source.policy(change)) === null)
        return null;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75556))).policyTexts(world, change);
}
async function classify_print(change, provenance, { format, colour, version }) {
    switch (format) {
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 2794).then(__nccwpck_require__.bind(__nccwpck_require__, 32794))).printProvenance(change, provenance);
        case 'git-ai':
            return lines((await __nccwpck_require__.e(/* import() */ 1123).then(__nccwpck_require__.bind(__nccwpck_require__, 11123))).gitAiNotes(change, provenance));
        case 'agent-trace': {
            const { agentTraceRecord } = await __nccwpck_require__.e(/* import() */ 1245).then(__nccwpck_require__.bind(__nccwpck_require__, 51245));
            return agentTraceRecord(change, provenance, { timestamp: timeOf(change), version });
        }
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8944), __nccwpck_require__.e(5655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65655))).printProvenanceText(change, provenance, { colour });
    }
}
/** One JSON value on each line: `{ commit, text }`, a note for `git notes --ref=ai add --file=-`. */
const lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
/** The time of the revision and not of this run, so that the same change gives the same bytes. RFC 3339, UTC. */
function timeOf({ commits, head }) {
    const seconds = commits.find(({ sha }) => sha === head)?.committed ?? 0;
    return new Date(seconds * 1000).toISOString();
}
/* harmony default export */ const classify = ({
    name: 'classify',
    summary: 'who wrote the change: an agent, a person, a bot, or nobody can tell',
    options: [
        ...repositoryOptions,
        { flags: '--policy <file>', description: 'its agents and bots count (default: .github/assay.yml at the target)' },
        { flags: '--format <format>', description: 'how to print it', choices: classify_FORMATS, default: 'text' },
        outputOption,
    ],
    async run(given, machine) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const world = classify_addDisposableResource(env_1, await machine.openRepository(repositoryFrom(given)), true);
            const [change, classify] = await Promise.all([world.source.change(), classifier()]);
            const { format = 'text', output } = given;
            const text = await classify_print(change, await classify(change, await policyOf(world, change)), {
                format,
                colour: machine.colour && output === undefined,
                version: machine.version,
            });
            await machine.deliver(text, output);
            return 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = classify_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
});

;// CONCATENATED MODULE: ./src/commands/demo.ts
var demo_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var demo_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `assay demo`: the whole pipe on a small real repository with an agent's pull request, before and after its canary label. */

const ACTS = [
    { heading: 'An agent opens a pull request.', labels: [] },
    { heading: 'Somebody with write access adds the label `canary`.', labels: ['canary'] },
];
/* harmony default export */ const demo = ({
    name: 'demo',
    summary: 'build a small repository with a pull request by an agent, and run the whole pipe on it',
    options: [],
    async run(_given, machine) {
        const [{ run }, { printText }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(2204), __nccwpck_require__.e(1999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11999)), Promise.all(/* import() */[__nccwpck_require__.e(8944), __nccwpck_require__.e(5655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65655))]);
        let status = exitStatus.pass;
        for (const [index, { heading, labels }] of ACTS.entries()) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const world = demo_addDisposableResource(env_1, await machine.openDemo(labels), true);
                const report = await run(world, 'all');
                status = exitStatus[report.verdict.conclusion];
                await machine.deliver(`${index + 1}. ${heading}\n\n${printText(report, { colour: machine.colour })}\n`);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = demo_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        return status;
    },
});

// EXTERNAL MODULE: ./src/policy/people/codeowners.ts
var codeowners = __nccwpck_require__(43039);
// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __nccwpck_require__(96643);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __nccwpck_require__(30776);
;// CONCATENATED MODULE: ./src/commands/doctor.ts
var doctor_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var doctor_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `assay doctor`: is the gate really a gate? Every way around it that can be seen from here, with the fix. */




const WORKFLOWS = '.github/workflows';
/** The files as the remote's default branch has them; where no remote is known, as they were committed last. */
async function doctor_open(repo, rev, machine) {
    const at = (head) => machine.openRepository({ repo, base: head, head });
    if (rev !== undefined)
        return await at(rev);
    return await at('refs/remotes/origin/HEAD').catch((problem) => {
        if (problem instanceof errors/* UserError */.y)
            return at('HEAD');
        throw problem;
    });
}
async function gateOf(repo, rev, machine) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const world = doctor_addDisposableResource(env_1, await doctor_open(repo, rev, machine), true);
        const { readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(9181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79181));
        const [{ workflows, unread }, owners, policy, settings] = await Promise.all([
            workflowsOf(world),
            ownersOf(world),
            readPolicy(world.tree),
            machine.forgeSettings(repo),
        ]);
        return { workflows, unread, owners, policy, settings };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = doctor_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Of the default branch, as git has it: what lies in the work tree decides nothing yet. */
async function workflowsOf({ tree }) {
    const { readWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(9346)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19346));
    const entries = await tree.list('target', WORKFLOWS);
    const paths = entries.filter(({ name }) => /\.ya?ml$/.test(name)).map(({ name }) => `${WORKFLOWS}/${name}`);
    const workflows = [];
    const unread = [];
    for (const path of paths) {
        try {
            workflows.push(readWorkflow((await tree.read('target', path)) ?? '', path));
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            unread.push({ path, why: problem.message });
        }
    }
    return { workflows, unread };
}
async function ownersOf({ tree }) {
    for (const path of codeowners/* OWNERS_PATHS */.kc) {
        const text = await tree.read('target', path);
        if (text !== undefined)
            return { path, text };
    }
    return null;
}
const MARKS = { closed: '✓', open: '✗', unknown: '?', told: '·' };
/** Names of files and of rulesets are somebody else's text. */
const LONGEST = 500;
function linesOf({ title }, findings) {
    const lines = findings.flatMap(({ state, because, fix }) => [
        `  ${MARKS[state]} ${because}`,
        ...(fix === undefined ? [] : [`    → ${fix}`]),
    ]);
    return ['', title, ...lines];
}
/** Open ways first in what a script sees, then what could not be seen. */
function statusOf(findings) {
    if (findings.some(({ state }) => state === 'open'))
        return 1;
    return findings.some(({ state }) => state === 'unknown') ? 5 : 0;
}
/* harmony default export */ const doctor = ({
    name: 'doctor',
    summary: 'is the gate really a gate: required status, owned files, token permissions, events, cost',
    options: [
        { flags: '--repo <dir>', description: 'the repository', default: '.' },
        { flags: '--rev <rev>', description: "whose files to read (default: the remote's default branch, else HEAD)" },
    ],
    async run({ repo = '.', rev }, machine) {
        const [gate, { points }] = await Promise.all([gateOf(repo, rev, machine), __nccwpck_require__.e(/* import() */ 1858).then(__nccwpck_require__.bind(__nccwpck_require__, 61858))]);
        const looked = points
            .map((point) => ({ point, findings: point.look(gate) }))
            .filter(({ findings }) => findings.length > 0);
        const all = looked.flatMap(({ findings }) => findings);
        const count = (state) => all.filter((one) => one.state === state).length;
        const { repository, branch } = gate.settings;
        const lines = [
            `${(0,phrases/* counted */.hS)(count('open'), 'way', 'ways')} around the gate; ${count('unknown')} more cannot be seen from here`,
            `${repository ?? 'a local repository'}, \`${branch}\``,
            ...looked.flatMap(({ point, findings }) => linesOf(point, findings)),
            ...gate.unread.map(({ why }) => `? not read: ${why}`),
        ];
        await machine.deliver(lines.map((line) => `${(0,visible.verbatim)(line, LONGEST)}\n`).join(''));
        return statusOf(all);
    },
});

;// CONCATENATED MODULE: ./src/commands/init/starters.json
const starters_namespaceObject = /*#__PURE__*/JSON.parse('{"workflows/canary.yml":"# Copy this file to .github/workflows/canary.yml of your repository, on its default branch, and fill in its last step. There is\\n# nothing to fill in for OWNER or COMMIT. Before: make the environment `canary`, with required reviewers, and keep what\\n# deploying needs as secrets of that environment and nowhere else. If GitHub does not find the environment, it makes one that\\n# everybody may deploy to.\\n#\\n# What it is good for: it deploys the commit that a pull request wants to merge. It runs on the pull request\'s own branch, so\\n# GitHub itself notes which commit was deployed, and which workflow did it. That is what a policy asks for by\\n# `deployment: { environment: canary, by: { workflow: .github/workflows/canary.yml } }`. A change that edits this file does\\n# not get past such a rule. decide-and-act.yml starts it, or a person does: Actions, `assay canary`, Run workflow, the branch.\\n#\\n# What it does not protect against:\\n# - Code of the branch. It runs here with the secrets of the environment, and a branch may bring a workflow of its own that asks\\n#   for the same environment. Nothing but its required reviewers stands in between: they read the commit before they let it go.\\n# - An author who lets it go. \\"Prevent self-review\\" keeps out whoever started the run, so switch it on; but a run that\\n#   decide-and-act.yml started was started by `github-actions`. Let the required reviewers be people who do not write the code.\\n# - A deployment that deploys nothing. The policy sees whether the change alters this file, not what this file calls: let no\\n#   script of the branch do the deploying, or have code owners guard it.\\nname: assay canary\\n\\n# Only what is dispatched on a branch runs on the commit that is to be deployed. Nothing here is anybody\'s text.\\non:\\n  workflow_dispatch:\\n\\n# What a job does not ask for, it does not get.\\npermissions: {}\\n\\n# There is one canary: whoever is next waits until the one before is over, and nobody is dropped. One that waits for its\\n# reviewers holds up the others until they let it go or reject it. GitHub Enterprise Server may not know `queue` yet; without\\n# it, of those that wait only the latest one runs.\\nconcurrency:\\n  group: assay-canary\\n  cancel-in-progress: false\\n  queue: max\\n\\njobs:\\n  deploy:\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 30\\n    environment: canary\\n    permissions:\\n      contents: read # to check out the commit that is deployed\\n    steps:\\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\\n        with:\\n          # The token stays in no file that the branch\'s code could read.\\n          persist-credentials: false\\n      # Put here what deploys this commit, and fails if it could not: that this run went well is what counts.\\n      - name: Deploy\\n        run: |\\n          echo \\"::error::This deploys nothing yet: fill in the last step of canary.yml\\"\\n          exit 1\\n","workflows/decide-and-act.yml":"# Copy this file to .github/workflows/ of your repository, on its default branch, in place of decide.yml, if the findings are to\\n# show in code scanning, each report is to be signed, or a canary is to be started where the policy asks for one. Delete the\\n# jobs that you do not want. Replace OWNER by the account whose copy of Assay you use, and COMMIT by the full commit of the\\n# release that you chose: a tag can be moved, a commit cannot. Below decide-with-app.yml the same jobs work as they stand here.\\n#\\n# What it is good for: it decides as decide.yml does, in a job that gets no more than there. Two more jobs take the report that\\n# it kept: one uploads the findings as SARIF, the other has GitHub sign that this workflow made the report. A third one starts\\n# canary.yml, which is to be copied too. None of them runs anything of the pull request, and what becomes of them changes no\\n# decision.\\n#\\n# What it does not protect against: what decide.yml does not, and with the canary, what canary.yml does not. Keep this file free\\n# of jobs that run code of a pull request: all jobs of a run may replace its artifacts, and the report with them.\\nname: assay\\n\\non:\\n  pull_request_target:\\n    types: [opened, reopened, synchronize, ready_for_review, converted_to_draft, edited, labeled, unlabeled]\\n  issue_comment:\\n    types: [created, edited, deleted]\\n  workflow_run:\\n    # GitHub takes the file of a review\'s own event from the pull request. So a review only starts a run of that name, and\\n    # that it ended starts this one.\\n    workflows: [assay review signal, assay merge group signal, verify, assay canary]\\n    types: [completed]\\n  schedule:\\n    # Finds what no event told: a lost one, a canary that has stood long enough, an approval that ran out. One request where\\n    # nothing waits. GitHub may start it minutes late.\\n    - cron: \'7,37 * * * *\'\\n  workflow_dispatch:\\n    inputs:\\n      pull-request:\\n        description: The number of the pull request to judge; empty for all that wait.\\n        type: string\\n        default: \'\'\\n\\n# What a job does not ask for, it does not get.\\npermissions: {}\\n\\n# Runs for one pull request come one after the other, and none is cancelled in the middle: whoever runs last has read the\\n# latest state. A comment that does not speak to Assay gets a group of its own, for a run that waits is dropped when the next\\n# one of its group comes. Never put a branch\'s name here: others choose it.\\nconcurrency:\\n  group: >-\\n    assay-decide-${{ github.event_name == \'issue_comment\' && !contains(github.event.comment.body, \'/assay\') &&\\n    !contains(github.event.changes.body.from, \'/assay\') && github.run_id || github.event.pull_request.number ||\\n    github.event.issue.number || github.event.workflow_run.head_sha || \'sweep\' }}\\n  cancel-in-progress: false\\n\\njobs:\\n  decide:\\n    # Only comments on pull requests that speak to Assay, or did before they were edited.\\n    if: >-\\n      github.event_name != \'issue_comment\' || (github.event.issue.pull_request &&\\n      (contains(github.event.comment.body, \'/assay\') || contains(github.event.changes.body.from, \'/assay\')))\\n    # A called workflow cannot have more than its caller: these are all that it asks for.\\n    permissions:\\n      contents: read # to fetch the change\\n      pull-requests: write # to read it and its reviews, and to keep the comment and the labels and ask for reviews, where that is wished for\\n      statuses: write # to publish the decision\\n      checks: read # to read other checks, when the policy asks for them\\n      deployments: read # to read what was deployed where, when the policy asks for it\\n      actions: read # to find what verify.yml\'s jobs claim, and to read which workflow deployed something, or why a run does not come, when the policy asks for that\\n    uses: OWNER/assay/.github/workflows/judge.yml@COMMIT\\n    with:\\n      pull-request: ${{ inputs.pull-request }}\\n\\n  code-scanning:\\n    needs: decide\\n    # The schedule judges several, again and again: what it finds was uploaded when it was new.\\n    if: needs.decide.outputs.artifact != \'\' && github.event_name != \'schedule\'\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 10\\n    permissions:\\n      security-events: write # to upload the findings; in a private repository, grant `actions: read` as well\\n    steps:\\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\\n        with:\\n          name: ${{ needs.decide.outputs.artifact }}\\n          path: report\\n      # GitHub takes ref and commit as they are said, so the alerts stand at the pull request and not at the default branch.\\n      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2\\n        with:\\n          sarif_file: report/assay.sarif\\n          ref: refs/pull/${{ needs.decide.outputs.pull-request }}/head\\n          sha: ${{ needs.decide.outputs.head }}\\n          category: assay\\n          # The next decision waits for this run to end.\\n          wait-for-processing: false\\n\\n  attest:\\n    needs: decide\\n    if: needs.decide.outputs.artifact != \'\'\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 10\\n    permissions:\\n      id-token: write # to have the signature name this workflow and its commit\\n      attestations: write # to keep it with the repository\\n    steps:\\n      # All reports of the run: the schedule decides several.\\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\\n        with:\\n          pattern: assay-report-*\\n          path: reports\\n      - uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2\\n        with:\\n          subject-path: reports/**/assay-report.json\\n\\n  canary:\\n    needs: decide\\n    # Where only a push can help, the next head is the one to deploy; where the policy is content, nothing is to be deployed.\\n    if: >-\\n      needs.decide.outputs.canary-required == \'true\' &&\\n      (needs.decide.outputs.conclusion == \'pending\' || needs.decide.outputs.conclusion == \'warn\')\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 5\\n    # One after the other, so that the second one sees what the first one started.\\n    concurrency:\\n      group: assay-start-canary-${{ needs.decide.outputs.pull-request }}\\n      cancel-in-progress: false\\n    permissions:\\n      actions: write # to see whether canary.yml ran for this head, and to start it\\n      contents: read # to see whether canary.yml is another one on the branch\\n      pull-requests: read # to learn which branch it is\\n    steps:\\n      # It starts canary.yml and does not wait for it: the next decision waits for this run to end.\\n      - uses: actions/github-script@3a2844b7e9c422d3c10d287c895573f7108da1b3 # v9.0.0\\n        env:\\n          NUMBER: ${{ needs.decide.outputs.pull-request }}\\n          HEAD: ${{ needs.decide.outputs.head }}\\n        with:\\n          script: |\\n            const { owner, repo } = context.repo;\\n            const { NUMBER, HEAD } = process.env;\\n            const file = \'canary.yml\';\\n            const leave = (because) => core.notice(`No canary is started for #${NUMBER}: ${because}`);\\n\\n            const question = `query ($owner: String!, $repo: String!, $number: Int!, $path: String!) {\\n              repository(owner: $owner, name: $repo) {\\n                pullRequest(number: $number) {\\n                  state\\n                  isCrossRepository\\n                  headRefOid\\n                  headRef { name target { ... on Commit { oid file(path: $path) { oid } } } }\\n                  baseRef { target { ... on Commit { file(path: $path) { oid } } } }\\n                }\\n              }\\n            }`;\\n            const path = `.github/workflows/${file}`;\\n            const { repository } = await github.graphql(question, { owner, repo, number: Number(NUMBER), path });\\n            const { state, isCrossRepository, headRefOid, headRef, baseRef } = repository.pullRequest;\\n            if (state !== \'OPEN\') return leave(\'it is open no more\');\\n            if (headRefOid !== HEAD) return leave(\'it has another head by now, which gets a decision of its own\');\\n            if (isCrossRepository)\\n              return leave(`it comes from a fork. Who has read it pushes this very commit to a branch here, and starts ${file} on it`);\\n            if (headRef?.target.oid !== HEAD) return leave(\'its branch is gone, or is at another commit\');\\n            const ours = baseRef?.target.file?.oid;\\n            if (ours === undefined) return leave(`there is no ${file} where it merges to`);\\n            if (headRef.target.file?.oid !== ours)\\n              return leave(`${file} on its branch is not the one where it merges to. Take that one in, or let somebody who has read it start it`);\\n\\n            const one = { owner, repo, workflow_id: file };\\n            const ran = { event: \'workflow_dispatch\', head_sha: HEAD, per_page: 1 };\\n            const { data: runs } = await github.rest.actions.listWorkflowRuns({ ...one, ...ran });\\n            if (runs.total_count > 0) return leave(`${file} was started for this head before. Who wants another one runs it again`);\\n            // Should the branch move in this very moment, its new head is deployed, and does not count for this one.\\n            await github.rest.actions.createWorkflowDispatch({ ...one, ref: `refs/heads/${headRef.name}` });\\n            core.notice(`A canary is started for #${NUMBER}, of ${HEAD}`);\\n","workflows/decide-with-app.yml":"# Copy this file to .github/workflows/ of your repository, on its default branch, in place of decide.yml. Replace OWNER by\\n# the account whose copy of Assay you use, and COMMIT by the full commit of the release that you chose.\\n#\\n# Before: make a GitHub App of your own with `commit statuses: write` and `pull requests: write`, with `contents`, `checks`,\\n# `deployments` and `actions: read`, and with nothing else, and install it on this repository. Make an environment `assay`\\n# that only the default branch may deploy to; keep the App\'s client id there as the variable ASSAY_APP_CLIENT_ID, and its\\n# key as the secret ASSAY_APP_KEY. In the ruleset, require the status `assay` with this App as its expected source.\\n#\\n# What it is good for: it decides as decide.yml does, and nobody else can. A pull request may edit every workflow and give\\n# itself every permission: its runs are on its own branch, which the environment does not let in, so they never see the key.\\n#\\n# What it does not protect against: somebody who may change the default branch, the environment or the ruleset.\\nname: assay\\n\\non:\\n  pull_request_target:\\n    types: [opened, reopened, synchronize, ready_for_review, converted_to_draft, edited, labeled, unlabeled]\\n  issue_comment:\\n    types: [created, edited, deleted]\\n  workflow_run:\\n    workflows: [assay review signal, assay merge group signal, verify, assay canary]\\n    types: [completed]\\n  schedule:\\n    - cron: \'7,37 * * * *\'\\n  workflow_dispatch:\\n    inputs:\\n      pull-request:\\n        description: The number of the pull request to judge; empty for all that wait.\\n        type: string\\n        default: \'\'\\n\\npermissions: {}\\n\\nconcurrency:\\n  group: >-\\n    assay-decide-${{ github.event_name == \'issue_comment\' && !contains(github.event.comment.body, \'/assay\') &&\\n    !contains(github.event.changes.body.from, \'/assay\') && github.run_id || github.event.pull_request.number ||\\n    github.event.issue.number || github.event.workflow_run.head_sha || \'sweep\' }}\\n  cancel-in-progress: false\\n\\njobs:\\n  decide:\\n    if: >-\\n      github.event_name != \'issue_comment\' || (github.event.issue.pull_request &&\\n      (contains(github.event.comment.body, \'/assay\') || contains(github.event.changes.body.from, \'/assay\')))\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 10\\n    # The run\'s own token stays empty-handed: everything is done with the App\'s.\\n    permissions: {}\\n    environment: assay\\n    # For further jobs, such as those of decide-and-act.yml.\\n    outputs:\\n      conclusion: ${{ steps.assay.outputs.conclusion }}\\n      canary-required: ${{ steps.assay.outputs.canary-required }}\\n      pull-request: ${{ steps.assay.outputs.pull-request }}\\n      head: ${{ steps.assay.outputs.head }}\\n      artifact: ${{ steps.assay.outputs.artifact }}\\n    steps:\\n      - id: app\\n        uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\\n        with:\\n          client-id: ${{ vars.ASSAY_APP_CLIENT_ID }}\\n          private-key: ${{ secrets.ASSAY_APP_KEY }}\\n          permission-contents: read\\n          permission-pull-requests: write\\n          permission-statuses: write\\n          permission-checks: read\\n          permission-deployments: read\\n          permission-actions: read\\n      - id: assay\\n        uses: OWNER/assay@COMMIT\\n        with:\\n          stage: judge\\n          token: ${{ steps.app.outputs.token }}\\n          pull-request: ${{ inputs.pull-request }}\\n","workflows/decide.yml":"# Copy this file to .github/workflows/ of your repository, on its default branch. Replace OWNER by the account whose copy of\\n# Assay you use, and COMMIT by the full commit of the release that you chose: a tag can be moved, a commit cannot.\\n# Copy review-signal.yml too, and merge-group-signal.yml if you have a merge queue; and require the status `assay` in a ruleset of your default branch.\\n#\\n# What it is good for: it decides. For all of these events GitHub takes this file from the default branch, so a pull request\\n# cannot edit it. The decision is the commit status `assay`: pending while somebody can still settle it, and missing, which\\n# blocks as well, where nothing ran.\\n#\\n# What it does not protect against:\\n# - Another workflow that may write statuses. A status belongs to whoever wrote it last, and all workflows of a repository\\n#   write as the same app. Keep the repository\'s default token read-only and let code owners guard .github/; or use\\n#   decide-with-app.yml, whose key no pull request can reach.\\n# - Somebody who may change this file on the default branch, or who may bypass the ruleset.\\nname: assay\\n\\non:\\n  pull_request_target:\\n    types: [opened, reopened, synchronize, ready_for_review, converted_to_draft, edited, labeled, unlabeled]\\n  issue_comment:\\n    types: [created, edited, deleted]\\n  workflow_run:\\n    # GitHub takes the file of a review\'s own event from the pull request. So a review only starts a run of that name, and\\n    # that it ended starts this one.\\n    workflows: [assay review signal, assay merge group signal, verify, assay canary]\\n    types: [completed]\\n  schedule:\\n    # Finds what no event told: a lost one, a canary that has stood long enough, an approval that ran out. One request where\\n    # nothing waits. GitHub may start it minutes late.\\n    - cron: \'7,37 * * * *\'\\n  workflow_dispatch:\\n    inputs:\\n      pull-request:\\n        description: The number of the pull request to judge; empty for all that wait.\\n        type: string\\n        default: \'\'\\n\\n# What a job does not ask for, it does not get.\\npermissions: {}\\n\\n# Runs for one pull request come one after the other, and none is cancelled in the middle: whoever runs last has read the\\n# latest state. A comment that does not speak to Assay gets a group of its own, for a run that waits is dropped when the next\\n# one of its group comes. Never put a branch\'s name here: others choose it.\\nconcurrency:\\n  group: >-\\n    assay-decide-${{ github.event_name == \'issue_comment\' && !contains(github.event.comment.body, \'/assay\') &&\\n    !contains(github.event.changes.body.from, \'/assay\') && github.run_id || github.event.pull_request.number ||\\n    github.event.issue.number || github.event.workflow_run.head_sha || \'sweep\' }}\\n  cancel-in-progress: false\\n\\njobs:\\n  decide:\\n    # Only comments on pull requests that speak to Assay, or did before they were edited.\\n    if: >-\\n      github.event_name != \'issue_comment\' || (github.event.issue.pull_request &&\\n      (contains(github.event.comment.body, \'/assay\') || contains(github.event.changes.body.from, \'/assay\')))\\n    # A called workflow cannot have more than its caller: these are all that it asks for.\\n    permissions:\\n      contents: read # to fetch the change\\n      pull-requests: write # to read it and its reviews, and to keep the comment and the labels and ask for reviews, where that is wished for\\n      statuses: write # to publish the decision\\n      checks: read # to read other checks, when the policy asks for them\\n      deployments: read # to read what was deployed where, when the policy asks for it\\n      actions: read # to find what verify.yml\'s jobs claim, and to read which workflow deployed something, or why a run does not come, when the policy asks for that\\n    uses: OWNER/assay/.github/workflows/judge.yml@COMMIT\\n    with:\\n      pull-request: ${{ inputs.pull-request }}\\n","workflows/merge-group-signal.yml":"# Copy this file to .github/workflows/ of your repository, beside decide.yml, if it merges through a merge queue.\\n#\\n# What it is good for: nothing by itself. For a group of a merge queue GitHub takes this file from the group\'s own commit,\\n# which holds what the pull requests in it changed. Only that a run of this name ended is heard, and then the trusted\\n# workflow decides: the group\'s commit has the strictest verdict of all that would merge with it.\\n#\\n# What it does not protect against: a pull request that deletes this file leaves its group without a decision, and so\\n# unmerged. There is nothing to fill in for OWNER or COMMIT.\\nname: assay merge group signal\\n\\non:\\n  merge_group:\\n    types: [checks_requested]\\n\\npermissions: {}\\n\\njobs:\\n  signal:\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 5\\n    # Not even the right to read.\\n    permissions: {}\\n    steps:\\n      - run: echo \\"a group was made\\"\\n","workflows/one-step.yml":"# Copy this file to .github/workflows/ of your repository, or its one step into a job that you have. Replace OWNER by the\\n# account whose copy of Assay you use, and COMMIT by the full commit of the release that you chose: a tag can be moved.\\n#\\n# The step needs no checkout and cannot write. It protects against no more than workflows/verify.yml does, for the same\\n# reasons: GitHub takes this file from the pull request itself, so a change that wants to pass can edit it.\\nname: assay\\n\\non:\\n  pull_request:\\n    types: [opened, synchronize, reopened, labeled, unlabeled, ready_for_review]\\n  pull_request_review:\\n    types: [submitted, edited, dismissed]\\n\\npermissions: {}\\n\\nconcurrency:\\n  group: assay-one-step-${{ github.event.pull_request.number }}\\n  cancel-in-progress: true\\n\\njobs:\\n  assay:\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 15\\n    permissions:\\n      contents: read # to fetch the change\\n      pull-requests: read # to read its reviews\\n    steps:\\n      - uses: OWNER/assay@COMMIT\\n","workflows/review-signal.yml":"# Copy this file to .github/workflows/ of your repository, beside decide.yml, which it wakes up.\\n#\\n# What it is good for: nothing by itself. For a review GitHub takes this file from the pull request, so whatever it said\\n# would be the pull request\'s word. Only that a run of this name ended is heard, and then the trusted workflow looks.\\n#\\n# What it does not protect against: a pull request that deletes this file goes unheard until the next scheduled run of\\n# decide.yml; an approval then comes later, and so does a dismissal. There is nothing to fill in for OWNER or COMMIT.\\nname: assay review signal\\n\\non:\\n  pull_request_review:\\n    types: [submitted, edited, dismissed]\\n\\npermissions: {}\\n\\njobs:\\n  signal:\\n    runs-on: ubuntu-24.04\\n    timeout-minutes: 5\\n    # Not even the right to read.\\n    permissions: {}\\n    steps:\\n      - run: echo \\"a review changed\\"\\n","workflows/verify.yml":"# Copy this file to .github/workflows/ of your repository. Replace OWNER by the account whose copy of Assay you use, and\\n# COMMIT by the full commit of the release that you chose: a tag can be moved, a commit cannot.\\n#\\n# What it is good for: every pull request shows who wrote its lines, what was verified and what the policy still wants. Its\\n# jobs also run the functions that changed, shut in, and leave what they found for decide.yml to verify. Keep this file to\\n# this one job: what another job of the same run says could stand in the place of ours, so decide.yml would believe neither.\\n#\\n# What it does not protect against:\\n# - A change that wants to pass. For these events GitHub takes this file from the pull request itself, so whoever can push\\n#   a branch to this repository can edit it, and then it says what they like. Let code owners guard .github/, or have an\\n#   organisation ruleset require the workflow. The policy is safe: it is read at the tip of the target branch.\\n# - Silence. GitHub starts no run while the branch has a merge conflict, or before a maintainer approves a newcomer\'s run.\\n#   Make its checks required, both `inspect` and `report`, so that absence blocks too.\\n# - A red run of an earlier event. It stays beside the newer green one of another event until somebody runs it again, and\\n#   so does the green one of before a review was dismissed. Read the newest.\\n# - Waiting. What is still awaited does not fail the job, unless `fail-on: pending` is set.\\nname: verify\\n\\non:\\n  pull_request:\\n    # A label, or a draft that is ready, changes the facts without changing the code.\\n    types: [opened, synchronize, reopened, labeled, unlabeled, ready_for_review]\\n  pull_request_review:\\n    types: [submitted, edited, dismissed]\\n\\n# What a job does not ask for, it does not get.\\npermissions: {}\\n\\n# A push makes the older answer worthless. Anything else waits for what runs, so that nobody\'s comments can keep it from ending.\\n# Never put a branch\'s name here: others choose it.\\nconcurrency:\\n  group: assay-verify-${{ github.event.pull_request.number }}\\n  cancel-in-progress: ${{ github.event.action == \'synchronize\' }}\\n\\njobs:\\n  assay:\\n    # A called workflow cannot have more than its caller: these two are all that it asks for.\\n    permissions:\\n      contents: read # to fetch the change\\n      pull-requests: read # to read its reviews\\n    uses: OWNER/assay/.github/workflows/verify.yml@COMMIT\\n    with:\\n      # Start with a policy in which nothing is enforced, and read what it would have said.\\n      fail-on: violated\\n","workflows/policies/kernel.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: disclosed, with its model, and signed off by a person\\n    commits:\\n      - by: agent\\n        agent: claude-code\\n        model: claude-opus-4\\n        tier: assisted\\n        adds: { mm/slub.c: 12 }\\n        message: |\\n          mm: free the page once\\n\\n          Assisted-by: claude-code:claude-opus-4\\n          Signed-off-by: Somebody <somebody@example.com>\\n    checks: { hidden-text: passed }\\n    expect: { conclusion: pass }\\n\\n  - name: nobody signs off\\n    commits: [{ by: unknown, adds: { mm/slub.c: 12 }, message: \'mm: free the page once\' }]\\n    checks: { hidden-text: passed }\\n    expect:\\n      conclusion: fail\\n      rules: { a person signs off every commit: violated }\\n\\n  - name: the model is not named\\n    commits:\\n      - by: agent\\n        agent: claude-code\\n        tier: assisted\\n        adds: { mm/slub.c: 12 }\\n        message: \\"Fix\\\\n\\\\nAssisted-by: claude-code\\\\nSigned-off-by: Somebody <somebody@example.com>\\"\\n    checks: { hidden-text: passed }\\n    expect:\\n      conclusion: fail\\n      rules: { \'every agent is named, with its model\': violated }\\n\\n  - name: a record says what the message does not\\n    commits:\\n      - by: agent\\n        agent: claude-code\\n        model: claude-opus-4\\n        adds: { mm/slub.c: 12 }\\n        message: \\"Fix\\\\n\\\\nSigned-off-by: Somebody <somebody@example.com>\\"\\n    checks: { hidden-text: passed }\\n    expect:\\n      rules: { \'every agent is named, with its model\': violated }\\n\\n  - name: an agent\'s own commit waits for a reader, and one of size warns\\n    commits:\\n      - by: agent\\n        agent: codex\\n        model: gpt-5\\n        tier: authored\\n        adds: { mm/slub.c: 900 }\\n        message: \\"Fix\\\\n\\\\nAssisted-by: codex:gpt-5\\\\nSigned-off-by: Somebody <somebody@example.com>\\"\\n    checks: { hidden-text: passed }\\n    reviews: []\\n    expect:\\n      conclusion: pending\\n      rules: { no change is an agent\'s alone: undecided, a change is small enough to be read: violated }\\n\\n  - name: hidden text blocks\\n    commits:\\n      - by: unknown\\n        adds: { mm/slub.c: 12 }\\n        message: \\"Fix\\\\n\\\\nSigned-off-by: Somebody <somebody@example.com>\\"\\n    checks: { hidden-text: { status: failed, findings: [{ rule: hidden-text/bidirectional, path: mm/slub.c }] } }\\n    expect:\\n      conclusion: fail\\n      rules: { no line hides text from its reader: violated }\\n","workflows/policies/kernel.yml":"# Disclosure as the Linux kernel asks for it: a person certifies every commit with `Signed-off-by` and answers for it, an\\n# agent never signs, and where one took part the message says `Assisted-by: NAME:MODEL`.\\nversion: 1\\nrules:\\n  - name: a person signs off every commit\\n    require:\\n      signed-off: true\\n    mode: enforce\\n\\n  - name: every agent is named, with its model\\n    when:\\n      origin: agent\\n    require:\\n      disclosed: { model: true }\\n    mode: enforce\\n\\n  - name: no change is an agent\'s alone\\n    when:\\n      tier: authored\\n    require:\\n      approvals: 1\\n    mode: enforce\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: enforce\\n\\n  - name: a change is small enough to be read\\n    require:\\n      changed-lines: { at-most: 800 }\\n    mode: warn\\n","workflows/policies/monorepo.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: an owner of the file has read it\\n    commits: [{ by: agent, agent: cursor, adds: { apps/web/a.ts: 30 } }]\\n    checks: { imports: passed, contracts: passed, hidden-text: passed }\\n    owners: |\\n      apps/web/ @user-2\\n    reviews: [{ by: 2 }]\\n    expect: { conclusion: pass }\\n\\n  - name: somebody else has\\n    commits: [{ by: agent, agent: cursor, adds: { apps/web/a.ts: 30 } }]\\n    checks: { imports: passed, contracts: passed, hidden-text: passed }\\n    owners: |\\n      apps/web/ @user-2\\n    reviews: [{ by: 3 }]\\n    expect:\\n      conclusion: pending\\n      rules: { agent-written code is read by an owner of every file: undecided }\\n\\n  - name: an owner of one of two files is not enough\\n    commits: [{ by: agent, agent: cursor, adds: { apps/web/a.ts: 30, apps/api/b.ts: 30 } }]\\n    checks: { imports: passed, contracts: passed, hidden-text: passed }\\n    owners: |\\n      apps/web/ @user-2\\n      apps/api/ @user-3\\n    reviews: [{ by: 2 }]\\n    expect: { conclusion: pending }\\n\\n  - name: a team owns it\\n    commits: [{ by: agent, agent: cursor, adds: { apps/web/a.ts: 30 } }]\\n    checks: { imports: passed, contracts: passed, hidden-text: passed }\\n    owners: |\\n      apps/web/ @acme/web\\n    teams: { acme/web: [4, 5] }\\n    reviews: [{ by: 5 }]\\n    expect: { conclusion: pass }\\n\\n  - name: a contract that is broken warns\\n    commits: [{ by: human, trust: verified, adds: { apps/web/a.ts: 30 } }]\\n    checks:\\n      imports: passed\\n      contracts: { status: failed, findings: [{ rule: contracts/no-such-member, path: apps/web/a.ts }] }\\n      hidden-text: passed\\n    owners: \'\'\\n    reviews: []\\n    expect: { conclusion: warn }\\n\\n  - name: what is missing and what is hidden blocks\\n    commits: [{ by: unknown, adds: { apps/web/a.ts: 3 } }]\\n    checks:\\n      imports: { status: failed, findings: [{ rule: imports/no-such-file, path: apps/web/a.ts }] }\\n      contracts: passed\\n      hidden-text: { status: failed, findings: [{ rule: hidden-text/invisible, path: apps/web/a.ts }] }\\n    reviews: []\\n    expect:\\n      conclusion: fail\\n      rules:\\n        nothing refers to what does not exist: violated\\n        no line hides text from its reader: violated\\n\\n  - name: fifty files of an agent\'s, one of them a workflow\\n    commits:\\n      - by: agent\\n        agent: cursor\\n        adds: {\\n          .github/workflows/ci.yml: 1, a01: 1, a02: 1, a03: 1, a04: 1, a05: 1, a06: 1, a07: 1, a08: 1, a09: 1, a10: 1,\\n          a11: 1, a12: 1, a13: 1, a14: 1, a15: 1, a16: 1, a17: 1, a18: 1, a19: 1, a20: 1, a21: 1, a22: 1, a23: 1,\\n          a24: 1, a25: 1, a26: 1, a27: 1, a28: 1, a29: 1, a30: 1, a31: 1, a32: 1, a33: 1, a34: 1, a35: 1, a36: 1,\\n          a37: 1, a38: 1, a39: 1, a40: 1, a41: 1, a42: 1, a43: 1, a44: 1, a45: 1, a46: 1, a47: 1, a48: 1, a49: 1,\\n        }\\n    checks: { imports: passed, contracts: passed, hidden-text: passed }\\n    owners: |\\n      * @user-2\\n      .github/ @user-3\\n    reviews: [{ by: 2 }]\\n    expect:\\n      conclusion: pending\\n      rules:\\n        an agent\'s change of many packages has two readers: undecided\\n        what judges changes is changed by its owners: undecided\\n","workflows/policies/monorepo.yml":"# Many teams in one repository. CODEOWNERS says whose a file is; each directory may add rules of its own in an\\n# `.assay.yml`, and none can take away what stands here.\\nversion: 1\\ndirectories: true\\n\\nrules:\\n  - name: nothing refers to what does not exist\\n    require:\\n      checks: [imports]\\n    mode: enforce\\n\\n  - name: nothing breaks the contract of what it calls\\n    require:\\n      not: { findings: { of: contracts, level: error } }\\n    mode: warn\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: enforce\\n\\n  - name: agent-written code is read by an owner of every file\\n    when:\\n      origin: agent\\n      agent-lines: { more-than: 20 }\\n    require:\\n      approvals: { count: 1, from: { owners: one } }\\n    mode: enforce\\n\\n  - name: an agent\'s change of many packages has two readers\\n    when:\\n      origin: agent\\n      changed-files: { more-than: 40 }\\n    require:\\n      approvals: 2\\n    mode: warn\\n\\n  - name: what judges changes is changed by its owners\\n    when:\\n      touches: [workflows, policy, owners]\\n    require:\\n      approvals: { count: 1, from: { owners: all } }\\n    mode: enforce\\n","workflows/policies/observe.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: whatever is found, nothing blocks and nothing warns\\n    commits: [{ by: agent, agent: codex, adds: { .github/workflows/ci.yml: 40 } }]\\n    files: [{ path: .github/workflows/ci.yml }]\\n    checks:\\n      imports: { status: failed, findings: [{ rule: imports/no-such-file, path: .github/workflows/ci.yml }] }\\n      dependencies: passed\\n      hidden-text: errored\\n      contracts: passed\\n      behaviour: passed\\n    reviews: []\\n    expect:\\n      conclusion: pass\\n      rules:\\n        nothing refers to what does not exist: violated\\n        no line hides text from its reader: undecided\\n        what an agent or nobody known wrote has a reader: undecided\\n        no agent changes workflows or the policy without two readers: undecided\\n\\n  - name: a small change of a person is asked for no reader\\n    commits: [{ by: human, trust: verified, adds: { src/a.ts: 5 } }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, contracts: passed, behaviour: passed }\\n    reviews: []\\n    expect:\\n      conclusion: pass\\n      rules: { what an agent or nobody known wrote has a reader: skipped }\\n\\n  - name: a broken contract and changed behaviour are told\\n    commits: [{ by: human, trust: verified, adds: { src/a.ts: 5 } }]\\n    checks:\\n      imports: passed\\n      dependencies: passed\\n      hidden-text: passed\\n      contracts: { status: failed, findings: [{ rule: contracts/no-such-member, path: src/a.ts }] }\\n      behaviour: { status: failed, findings: [{ rule: behaviour/changed, path: src/a.ts }] }\\n    reviews: []\\n    expect:\\n      conclusion: pass\\n      rules:\\n        nothing breaks the contract of what it calls: violated\\n        behaviour changes only where the change says so: violated\\n","workflows/policies/observe.yml":"# Look first: nothing here warns or blocks. Every rule says in the summary what it would have asked for, and\\n# `assay policy replay` says what it would have asked of the changes of the last months.\\nversion: 1\\nrules:\\n  - name: nothing refers to what does not exist\\n    require:\\n      checks: [imports, dependencies]\\n    mode: observe\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: observe\\n\\n  - name: nothing breaks the contract of what it calls\\n    require:\\n      not: { findings: { of: contracts, level: error } }\\n    mode: observe\\n\\n  - name: behaviour changes only where the change says so\\n    require:\\n      not: { findings: { of: behaviour, level: error } }\\n    mode: observe\\n\\n  - name: what an agent or nobody known wrote has a reader\\n    when:\\n      origin: [agent, unknown]\\n      added-lines: { more-than: 20 }\\n    require:\\n      approvals: 1\\n    mode: observe\\n\\n  - name: no agent changes workflows or the policy without two readers\\n    when:\\n      origin: agent\\n      touches: [workflows, policy, owners]\\n    require:\\n      approvals: 2\\n    mode: observe\\n","workflows/policies/open-source.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: a stranger\'s change of the code is asked for nothing\\n    commits: [{ by: unknown, adds: { src/a.ts: 20 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed }\\n    reviews: []\\n    expect: { conclusion: pass }\\n\\n  - name: a manifest waits for a maintainer, and a writer is none\\n    commits: [{ by: unknown, adds: { package.json: 1 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed }\\n    reviews: [{ by: 2, permission: write }]\\n    expect:\\n      conclusion: pending\\n      rules: { what runs on our machines is read by a maintainer: undecided }\\n\\n  - name: a maintainer\'s approval is enough\\n    commits: [{ by: unknown, adds: { package.json: 1 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed }\\n    reviews: [{ by: 2, permission: maintain }]\\n    expect: { conclusion: pass }\\n\\n  - name: hidden text blocks\\n    commits: [{ by: unknown, adds: { src/a.ts: 20 } }]\\n    checks:\\n      imports: passed\\n      hidden-text: { status: failed, findings: [{ rule: hidden-text/bidirectional, path: src/a.ts }] }\\n      dependencies: passed\\n    reviews: []\\n    expect: { conclusion: fail }\\n\\n  - name: a very large change warns\\n    commits: [{ by: agent, agent: codex, adds: { src/a.ts: 1400 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed }\\n    reviews: []\\n    expect:\\n      conclusion: warn\\n      rules: { a change is small enough to be read: violated, what an agent wrote says so: satisfied }\\n\\n  - name: what is missing, and a dependency that is not what it says, warn\\n    commits: [{ by: unknown, adds: { src/a.ts: 3 } }]\\n    checks:\\n      imports: { status: failed, findings: [{ rule: imports/no-such-file, path: src/a.ts }] }\\n      hidden-text: passed\\n      dependencies: { status: passed, findings: [{ rule: dependencies/near-name, path: package.json, level: warning }] }\\n    reviews: []\\n    expect:\\n      conclusion: warn\\n      rules:\\n        nothing refers to what does not exist: violated\\n        new dependencies are what they say they are: violated\\n","workflows/policies/open-source.yml":"# A project that takes changes from people it does not know. Most of them are right and nobody says who wrote them, so\\n# nothing here asks strangers to prove anything: it asks maintainers to look where it counts.\\nversion: 1\\nconditions:\\n  runs on our machines:\\n    any:\\n      - touches: [workflows, policy, owners]\\n      - paths: [\'**/package.json\', \'**/package-lock.json\', \'**/pnpm-lock.yaml\', \'**/yarn.lock\', \'scripts/**\', \'**/*.sh\']\\n\\nrules:\\n  - name: nothing refers to what does not exist\\n    require:\\n      checks: [imports]\\n    mode: warn\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: enforce\\n\\n  - name: new dependencies are what they say they are\\n    require:\\n      not: { findings: { of: dependencies, level: [error, warning] } }\\n    mode: warn\\n\\n  - name: what runs on our machines is read by a maintainer\\n    when:\\n      is: runs on our machines\\n    require:\\n      approvals: { count: 1, from: { permission: maintain } }\\n    mode: enforce\\n\\n  - name: a change is small enough to be read\\n    when:\\n      origin: [agent, unknown]\\n    require:\\n      changed-lines: { at-most: 1000 }\\n    mode: warn\\n\\n  - name: what an agent wrote says so\\n    when:\\n      origin: agent\\n    require:\\n      disclosed: true\\n    mode: observe\\n","workflows/policies/regulated.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: critical code by an agent, read by two, labelled, in the canary for long enough\\n    commits: [{ by: agent, agent: codex, trust: verified, adds: { src/payments/a.ts: 40 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    labels: [canary]\\n    deployments: [{ environment: canary, since: 2026-03-02T08:00Z }]\\n    now: 2026-03-02T11:00Z\\n    expect: { conclusion: pass }\\n\\n  - name: an hour in the canary is too short\\n    commits: [{ by: agent, agent: codex, trust: verified, adds: { src/payments/a.ts: 40 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    labels: [canary]\\n    deployments: [{ environment: canary, since: 2026-03-02T10:00Z }]\\n    now: 2026-03-02T11:00Z\\n    expect:\\n      conclusion: pending\\n      rules: { agent-written critical code goes through the canary: undecided }\\n\\n  - name: another commit in the canary is none of this change\'s\\n    commits: [{ by: agent, agent: codex, trust: verified, adds: { src/payments/a.ts: 40 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    labels: [canary]\\n    deployments: [{ environment: canary, since: 2026-03-01T08:00Z, stale: true }]\\n    now: 2026-03-02T11:00Z\\n    expect: { conclusion: pending }\\n\\n  - name: what nobody claims goes through the canary as well\\n    commits: [{ by: unknown, adds: { src/auth/a.ts: 4 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    labels: []\\n    deployments: []\\n    now: 2026-03-02T11:00Z\\n    expect: { conclusion: pending }\\n\\n  - name: one reader is not two, and the opener is none\\n    commits: [{ by: human, trust: verified, adds: { src/web/a.ts: 4 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 1 }, { by: 2 }]\\n    expect:\\n      rules: { every change has two readers who had no part in it: undecided }\\n\\n  - name: a signature that is not valid blocks\\n    commits: [{ by: human, trust: verified, adds: { src/web/a.ts: 4 }, signed: false }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    expect:\\n      conclusion: fail\\n      rules: { every commit is signed: violated }\\n\\n  - name: writers alone do not change the policy\\n    commits: [{ by: human, trust: verified, adds: { .github/assay.yml: 4 }, signed: true }]\\n    checks: { imports: passed, dependencies: passed, hidden-text: passed, behaviour: passed }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    expect:\\n      rules: { what judges changes is changed by its owners: undecided }\\n\\n  - name: whatever is found blocks\\n    commits: [{ by: human, trust: verified, adds: { src/web/a.ts: 4 }, signed: true }]\\n    checks:\\n      imports: passed\\n      dependencies: { status: failed, findings: [{ rule: dependencies/not-published, path: package.json }] }\\n      hidden-text: { status: failed, findings: [{ rule: hidden-text/invisible, path: src/web/a.ts }] }\\n      behaviour: { status: failed, findings: [{ rule: behaviour/changed, path: src/web/a.ts }] }\\n    reviews: [{ by: 2 }, { by: 3 }]\\n    expect:\\n      conclusion: fail\\n      rules:\\n        nothing refers to what does not exist: violated\\n        no line hides text from its reader: violated\\n        behaviour changes only where the change says so: violated\\n","workflows/policies/regulated.yml":"# Where somebody has to be able to show, years later, who wrote what, who read it, and that it was tried before everybody\\n# got it. What nobody claims counts as an agent\'s: silence must not be the easier way.\\nversion: 1\\nunknown-origin: agent\\nconditions:\\n  critical code:\\n    paths: [\'src/payments/**\', \'src/auth/**\', \'src/ledger/**\']\\n  changes what judges it:\\n    touches: [workflows, policy, owners]\\n\\nrules:\\n  - name: nothing refers to what does not exist\\n    require:\\n      checks: [imports, dependencies]\\n    mode: enforce\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: enforce\\n\\n  - name: behaviour changes only where the change says so\\n    require:\\n      not: { findings: { of: behaviour, level: error } }\\n    mode: enforce\\n\\n  - name: every change has two readers who had no part in it\\n    require:\\n      approvals: { count: 2, from: { permission: write } }\\n    mode: enforce\\n\\n  - name: agent-written critical code goes through the canary\\n    when:\\n      origin: agent\\n      all:\\n        - is: critical code\\n    require:\\n      label: canary\\n      deployment: { environment: canary, soak: 2h }\\n    mode: enforce\\n    override: { by: { permission: admin }, reason: required, expires: 72h }\\n\\n  - name: every commit is signed\\n    require:\\n      signed: true\\n    mode: enforce\\n\\n  - name: what judges changes is changed by its owners\\n    when:\\n      is: changes what judges it\\n    require:\\n      approvals: { count: 2, from: { permission: maintain } }\\n    mode: enforce\\n","workflows/policies/small-team.test.yml":"# Cases for the policy: `assay policy test` runs them.\\ncases:\\n  - name: an agent\'s work waits for somebody else than who prompted it\\n    commits: [{ by: agent, agent: claude-code, adds: { src/a.ts: 80 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed, behaviour: passed }\\n    reviews: [{ by: 1 }]\\n    expect:\\n      conclusion: pending\\n      rules: { what agents wrote is read by somebody else than who prompted it: undecided }\\n\\n  - name: another person\'s approval is enough\\n    commits: [{ by: agent, agent: claude-code, adds: { src/a.ts: 80 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed, behaviour: passed }\\n    reviews: [{ by: 2 }]\\n    expect: { conclusion: pass }\\n\\n  - name: an approval of what was there before does not count\\n    commits: [{ by: agent, agent: claude-code, adds: { src/a.ts: 80 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed, behaviour: passed }\\n    reviews: [{ by: 2, stale: true }]\\n    expect: { conclusion: pending }\\n\\n  - name: a few lines need nobody\\n    commits: [{ by: agent, agent: claude-code, adds: { src/a.ts: 12 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed, behaviour: passed }\\n    reviews: []\\n    expect: { conclusion: pass }\\n\\n  - name: an import that does not exist blocks, whoever wrote it\\n    commits: [{ by: unknown, adds: { src/a.ts: 3 } }]\\n    checks:\\n      imports: { status: failed, findings: [{ rule: imports/undeclared-package, path: src/a.ts }] }\\n      hidden-text: passed\\n      dependencies: passed\\n      behaviour: passed\\n    reviews: []\\n    expect: { conclusion: fail }\\n\\n  - name: an agent\'s change of a workflow warns until two people agree\\n    commits: [{ by: agent, agent: codex, adds: { .github/workflows/ci.yml: 3 } }]\\n    checks: { imports: passed, hidden-text: passed, dependencies: passed, behaviour: passed }\\n    reviews: [{ by: 2 }]\\n    expect:\\n      conclusion: warn\\n      rules: { \'no agent changes what judges it, unless two people agree\': undecided }\\n\\n  - name: hidden text blocks, a doubtful dependency and changed behaviour warn\\n    commits: [{ by: unknown, adds: { src/a.ts: 3 } }]\\n    checks:\\n      imports: passed\\n      hidden-text: { status: failed, findings: [{ rule: hidden-text/invisible, path: src/a.ts }] }\\n      dependencies: { status: failed, findings: [{ rule: dependencies/not-published, path: package.json }] }\\n      behaviour: { status: failed, findings: [{ rule: behaviour/changed, path: src/a.ts }] }\\n    reviews: []\\n    expect:\\n      conclusion: fail\\n      rules:\\n        no line hides text from its reader: violated\\n        new dependencies are what they say they are: violated\\n        behaviour changes only where the change says so: violated\\n","workflows/policies/small-team.yml":"# A few people who know one another and work with agents every day. What is certainly wrong blocks, what somebody\\n# should look at warns. Whoever prompted an agent is no second pair of eyes for what it wrote.\\nversion: 1\\nconditions:\\n  agent work of size:\\n    origin: agent\\n    agent-lines: { more-than: 30 }\\n\\nrules:\\n  - name: nothing refers to what does not exist\\n    require:\\n      checks: [imports]\\n    mode: enforce\\n\\n  - name: no line hides text from its reader\\n    require:\\n      checks: [hidden-text]\\n    mode: enforce\\n\\n  - name: new dependencies are what they say they are\\n    require:\\n      not: { findings: { of: dependencies, level: error } }\\n    mode: warn\\n\\n  - name: behaviour changes only where the change says so\\n    require:\\n      not: { findings: { of: behaviour, level: error } }\\n    mode: warn\\n\\n  - name: what agents wrote is read by somebody else than who prompted it\\n    when:\\n      is: agent work of size\\n    require:\\n      approvals: 1\\n    mode: enforce\\n    # On a day when nobody else is there.\\n    override: { by: { permission: admin }, reason: required, expires: 24h }\\n\\n  - name: no agent changes what judges it, unless two people agree\\n    when:\\n      origin: [agent, unknown]\\n      touches: [workflows, policy, owners]\\n    require:\\n      approvals: 2\\n    mode: warn\\n"}');
;// CONCATENATED MODULE: ./src/commands/init.ts
/** `assay init`: the files of the gate, put into a repository that has none of them yet. */


/** The untrusted one looks and shows; the deciding one publishes; a review wakes it. */
const CALLERS = {
    '.github/workflows/assay-verify.yml': 'workflows/verify.yml',
    '.github/workflows/assay-decide.yml': 'workflows/decide.yml',
    '.github/workflows/assay-review-signal.yml': 'workflows/review-signal.yml',
};
const POLICIES = ['observe', 'small-team', 'open-source', 'monorepo', 'regulated', 'kernel'];
const isPolicy = (name) => POLICIES.some((one) => one === name);
const PLACEHOLDERS = { repository: 'OWNER/assay', commit: 'COMMIT' };
function placedBy(written) {
    if (written === undefined)
        return PLACEHOLDERS;
    const [, repository, commit] = /^([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40})$/.exec(written) ?? [];
    if (repository !== undefined && commit !== undefined)
        return { repository, commit };
    throw new errors/* UserError */.y(`--action: \`${written}\` is not \`owner/repository@commit\` with a full commit of 40 digits: a tag can be moved, a commit cannot`);
}
function filesFor({ repository, commit }, policy) {
    const filled = (text) => text.replaceAll(/^( *(?:- )?uses: )OWNER\/assay(\S*)@COMMIT/gm, `$1${repository}$2@${commit}`);
    const callers = Object.entries(CALLERS).map(([to, from]) => [to, filled(starters_namespaceObject[from])]);
    return [
        ['.github/assay.yml', starters_namespaceObject[`workflows/policies/${policy}.yml`]],
        ['.github/assay.test.yml', starters_namespaceObject[`workflows/policies/${policy}.test.yml`]],
        ...callers,
    ];
}
const said = (path, added) => {
    switch (added.kind) {
        case 'written':
            return `+ ${path}\n`;
        case 'same':
            return `= ${path} is there already, the same\n`;
        case 'kept':
            return `! ${path} is there already and stays as it is. To ours it differs so:\n${added.difference.replaceAll(/^/gm, '    ').trimEnd()}\n`;
        default:
            return added;
    }
};
function nextSteps({ repository }) {
    const steps = [
        ...(repository === PLACEHOLDERS.repository
            ? ['in each workflow, put the account whose copy of Assay you use for OWNER, and a full commit of it for COMMIT']
            : []),
        'read the policy, and try it on what was merged before: `assay policy replay`',
        'merge these files to the default branch',
        '`assay doctor` says whether the gate can be walked around',
    ];
    return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}
/* harmony default export */ const init = ({
    name: 'init',
    summary: 'write a starter policy and the workflows that apply it; a file that is there is never overwritten',
    options: [
        { flags: '--repo <dir>', description: 'the repository', default: '.' },
        {
            flags: '--policy <name>',
            description: 'which policy to begin with',
            choices: POLICIES,
            default: 'observe',
        },
        { flags: '--action <owner/repository@commit>', description: 'whose copy of Assay to use, at which full commit' },
    ],
    async run({ repo = '.', policy = 'observe', action }, machine) {
        const placed = placedBy(action);
        const files = filesFor(placed, isPolicy(policy) ? policy : 'observe');
        for (const [path, text] of files) {
            await machine.deliver(said(path, await machine.addFile({ folder: repo, path, text })));
        }
        await machine.deliver(nextSteps(placed));
        return 0;
    },
});

;// CONCATENATED MODULE: ./src/commands/policy/explain.ts
var explain_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var explain_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `assay policy explain`: the rules with the place of every line, and what each says of this change. */


/** Long lines are the policy's own; what the report says has its own limits. */
const explain_LONGEST = 500;
const explain = {
    name: 'explain',
    summary: 'the rules with the place of every line, which of them apply to a change, and why',
    options: [
        ...repositoryOptions,
        { flags: '--policy <file>', description: 'explain this file (default: .github/assay.yml at the target)' },
        {
            flags: '--record <file>',
            description: 'judge a decision record again, offline, and say whether the same follows',
        },
        outputOption,
    ],
    async run(given, machine) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (given.record !== undefined)
                return await again(given.record, given, machine);
            const [{ policyFor, judged }, { verbatim }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(2204), __nccwpck_require__.e(1999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11999)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 30776)),
            ]);
            const world = explain_addDisposableResource(env_1, await machine.openRepository(repositoryFrom(given)), true);
            const change = await world.source.change();
            const policy = await policyFor(world, change);
            const lines = explained(policy, await judged(world, 'all', { change, policy }));
            await machine.deliver(lines.map((line) => `${verbatim(line, explain_LONGEST)}\n`).join(''), given.output);
            return 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = explain_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
/** Everything that decides is in the record: no repository is opened and nothing is asked. */
async function again(file, given, machine) {
    const [{ replay }, { verbatim }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(3040)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23040)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 30776))]);
    const [found] = await machine.texts(file, '');
    if (found === undefined)
        throw new errors/* UserError */.y(`there is no file \`${file}\``);
    const { policy, report, recorded, recordedBy, isSame } = replay(found.text, file);
    const by = recordedBy === machine.version ? '' : ` (recorded by version ${recordedBy}, judged by ${machine.version})`;
    const lines = [
        ...explained(policy, report),
        isSame
            ? `the record says the same${by}`
            : `the record says otherwise${by}: ${recorded.conclusion}: ${recorded.headline}`,
    ];
    await machine.deliver(lines.map((line) => `${verbatim(line, explain_LONGEST)}\n`).join(''), given.output);
    return isSame ? 0 : 1;
}
function explained(policy, { verdict }) {
    return [
        `policy: ${policy.source}, digest ${policy.digest.slice(0, 12)}`,
        `unknown-origin: ${policy.unknownOrigin}`,
        ...policy.rules.flatMap((rule, i) => ['', ...written(rule), ...explain_said(verdict.rules[i])]),
        '',
        `${verdict.conclusion}: ${verdict.headline}`,
    ];
}
function written({ place: { source, line, text } }) {
    return text.split('\n').map((one, i) => `${source}:${line + i}: ${one}`);
}
function explain_said(outcome) {
    if (outcome === undefined)
        return [];
    const awaited = outcome.awaited ? ', awaited' : '';
    return [
        `  = ${outcome.status}${awaited} (${outcome.mode})`,
        ...outcome.because.map((reason) => `    because ${reason}`),
        ...outcome.next.map(({ who, what }) => `    next: ${who} ${what}`),
    ];
}

;// CONCATENATED MODULE: ./src/commands/policy/own-policy.ts
/** A policy on the reader's disk, with what it extends from the same work tree. What reads policies is loaded with the first one. */

const USUAL_PATH = '.github/assay.yml';
function under(folder, path) {
    return folder === '.' || path.startsWith('/') ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
/** Null where there is no such file. `repo` is the folder in which `.github/policies/` stands. */
async function ownPolicy(machine, file, repo) {
    const { gather, LOCAL } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68824));
    const read = async (name) => {
        if (name !== null && !LOCAL.test(name))
            throw new errors/* UserError */.y(`\`${name}\` is in another repository, which only a workflow's run can read; leave it out here`);
        const path = name === null ? file : under(repo, name);
        const [found] = await machine.texts(path, '');
        return found === undefined ? null : { text: found.text, source: path };
    };
    const texts = await gather(read, []);
    return texts === null ? null : parse(texts);
}
async function requiredPolicy(machine, file, repo) {
    const policy = await ownPolicy(machine, file, repo);
    if (policy !== null)
        return policy;
    throw new errors/* UserError */.y(`there is no policy \`${file}\`: name one, or begin with \`.github/assay.yml\``);
}
const builtIn = () => parse(null);
async function parse(texts) {
    const [{ parsePolicy }, { conditions }, { checks }, { agents }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7639), __nccwpck_require__.e(7398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97398)),
        Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7639), __nccwpck_require__.e(7786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7786)),
        Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(6610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56610)),
        __nccwpck_require__.e(/* import() */ 2174).then(__nccwpck_require__.bind(__nccwpck_require__, 2174)),
    ]);
    return parsePolicy(texts, conditions, { checks, agents });
}
const repoOption = { flags: '--repo <dir>', description: 'the repository', default: '.' };

;// CONCATENATED MODULE: ./src/commands/policy/lint.ts
/** `assay policy lint`: is the policy one that can be read? What is wrong is said with line and column. */


const lint = {
    name: 'lint',
    summary: 'check a policy file: unknown names, wrong values, all with line and column',
    options: [repoOption],
    argument: { name: 'file', description: `the policy (default: ${USUAL_PATH})` },
    async run({ file, repo = '.' }, machine) {
        const path = file ?? under(repo, USUAL_PATH);
        const { rules, digest } = await requiredPolicy(machine, path, repo);
        const enforced = rules.filter(({ mode, enforceFrom }) => mode === 'enforce' || enforceFrom !== null).length;
        const counts = `${(0,phrases/* counted */.hS)(rules.length, 'rule')}, ${enforced} enforced now or later`;
        await machine.deliver(`${path}: ${counts}; digest ${digest.slice(0, 12)}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./src/commands/policy/replay.ts
var replay_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var replay_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `assay policy replay`: what a policy would have said of past merges. What only the forge knows counts as awaited. */



const replay = {
    name: 'replay',
    summary: 'what a policy would have said of past merges: how many it would have blocked, and by which rule',
    options: [
        repoOption,
        { flags: '--policy <file>', description: `the policy to try (default: ${USUAL_PATH}, else the built-in default)` },
        {
            flags: '--since <date>',
            description: 'the oldest merge to look at, as git reads dates',
            default: '3 months ago',
        },
        { flags: '--limit <n>', description: 'at most so many merges, the newest first', default: '200' },
        { flags: '--head <rev>', description: 'the branch whose merges are looked at', default: 'HEAD' },
        { flags: '--format <format>', description: 'how to print it', choices: ['text', 'json'], default: 'text' },
    ],
    async run({ repo = '.', policy: file, since = '', limit = '', head = 'HEAD', format }, machine) {
        if (!/^[1-9]\d{0,4}$/.test(limit))
            throw new errors/* UserError */.y(`\`--limit ${limit}\`: give a whole number from 1 to 99999`);
        const policy = file === undefined
            ? ((await ownPolicy(machine, under(repo, USUAL_PATH), repo)) ?? (await builtIn()))
            : await requiredPolicy(machine, file, repo);
        const merges = await machine.merges({ repo, head, since, limit: Number(limit) });
        const all = [];
        for (const merge of merges)
            all.push(await replayOne(machine, repo, merge, policy));
        const { verbatim } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 30776));
        const lines = format === 'json' ? [JSON.stringify(asJson(policy, all))] : asText(policy, all);
        await machine.deliver(lines.map((line) => `${format === 'json' ? line : verbatim(line, 300)}\n`).join(''));
        return 0;
    },
};
async function replayOne(machine, repo, merge, policy) {
    const { judged } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(2204), __nccwpck_require__.e(1999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11999));
    const start = machine.now();
    // One merge that cannot be read, because its objects are gone, must not end a long run.
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const world = replay_addDisposableResource(env_1, await machine.openRepository({
                repo,
                base: merge.base,
                head: merge.head,
                registry: 'off',
                exercise: 'off',
            }), true);
            const change = await world.source.change();
            const report = await judged(world, 'all', { change: { ...change, title: merge.title }, policy });
            return { merge, report, because: '', milliseconds: machine.now() - start };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = replay_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* OutsideError */.C))
            throw error;
        return { merge, report: null, because: error.message, milliseconds: machine.now() - start };
    }
}
/** What a rule would do if it were enforced. */
function fate({ status, awaited }) {
    if (status === 'satisfied')
        return 'met';
    if (status === 'skipped')
        return 'skipped';
    if (status === 'violated')
        return 'blocks';
    return awaited ? 'waits' : 'open';
}
/** open: a check that could not look here, for want of a registry or of installed packages, may well look in a real run. */
const COLUMNS = ['blocks', 'open', 'waits', 'met', 'skipped'];
function counts(policy, all) {
    const outcomes = all.flatMap(({ report }) => report?.verdict.rules ?? []);
    return policy.rules.map(({ name, mode }) => {
        const own = outcomes.filter(({ rule }) => rule === name).map(fate);
        const [blocks = 0, open = 0, waits = 0, met = 0, skipped = 0] = COLUMNS.map((one) => own.filter((is) => is === one).length);
        return { rule: name, mode, blocks, open, waits, met, skipped };
    });
}
function totals(all) {
    const read = all.flatMap(({ report }) => (report === null ? [] : [report.verdict]));
    const times = all.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    const worst = read.map(({ rules }) => {
        const fates = rules.map(fate);
        return COLUMNS.find((one) => fates.includes(one));
    });
    const ending = (as) => worst.filter((one) => one === as).length;
    return {
        merges: all.length,
        unreadable: all.length - read.length,
        asWritten: {
            blocked: read.filter(({ conclusion }) => conclusion === 'fail').length,
            waiting: read.filter(({ conclusion }) => conclusion === 'pending').length,
            warned: read.filter(({ conclusion }) => conclusion === 'warn').length,
        },
        ifEnforced: { blocked: ending('blocks'), open: ending('open'), waiting: ending('waits') },
        milliseconds: { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 },
    };
}
function asJson(policy, all) {
    return {
        policy: { source: policy.source, digest: policy.digest },
        ...totals(all),
        rules: counts(policy, all),
        changes: all.map(({ merge, report, because, milliseconds }) => ({
            ...merge,
            milliseconds,
            ...(report === null
                ? { unreadable: because }
                : { conclusion: report.verdict.conclusion, rules: report.verdict.rules }),
        })),
    };
}
function asText(policy, all) {
    const { merges, unreadable, asWritten, ifEnforced, milliseconds } = totals(all);
    const seconds = (of) => `${(of / 1000).toFixed(1)} s`;
    const shown = all.flatMap(({ merge, report }) => (report?.verdict.rules ?? [])
        .filter((outcome) => fate(outcome) === 'blocks')
        .map(({ rule, because }) => `  ${merge.sha.slice(0, 10)} ${merge.title}: ${rule}: ${because.join('; ')}`));
    return [
        `${policy.source}, over ${(0,phrases/* counted */.hS)(merges, 'merge')}${unreadable > 0 ? `, ${unreadable} of which cannot be read` : ''}`,
        `as written: ${asWritten.blocked} blocked, ${asWritten.waiting} waiting, ${asWritten.warned} warned of`,
        `if every rule were enforced: ${ifEnforced.blocked} blocked, ${ifEnforced.open} that cannot be told here, ${ifEnforced.waiting} waiting`,
        `time for a merge: ${seconds(milliseconds.median)} in the middle, ${seconds(milliseconds.slowest)} at most`,
        '',
        'blocks   open  waits    met  skipped  rule',
        ...counts(policy, all).map(({ rule, mode, ...count }) => {
            const [blocks, open, waits, met, skipped] = COLUMNS.map((one) => String(count[one]).padStart(6));
            return `${blocks} ${open} ${waits} ${met}  ${skipped}   ${rule} (${mode})`;
        }),
        ...(shown.length > 0 ? ['', 'would have been blocked, were every rule enforced:', ...shown] : []),
    ];
}

;// CONCATENATED MODULE: ./src/commands/policy/test.ts
/** `assay policy test`: cases beside the policy, each with facts and the outcome that is expected. */


const ENDING = '.test.yml';
const USUAL = '.github/assay.test.yml';
const test = {
    name: 'test',
    summary: "run a policy's own tests",
    options: [repoOption, { flags: '--policy <file>', description: `the policy under test (default: ${USUAL_PATH})` }],
    argument: { name: 'path', description: `a file of cases, or a folder of files *${ENDING} (default: ${USUAL})` },
    async run({ path, policy: file, repo = '.' }, machine) {
        const where = path ?? under(repo, USUAL);
        const policy = await requiredPolicy(machine, file ?? under(repo, USUAL_PATH), repo);
        const files = await machine.texts(where, ENDING);
        if (files.length === 0)
            throw new errors/* UserError */.y(`there are no cases at \`${where}\`: name a file, or a folder of files *${ENDING}`);
        const [{ readCases, differences }, { factsOf }, { judge }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(1125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71125)),
            Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(9823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89823)),
            Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8918), __nccwpck_require__.e(1965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18918)),
        ]);
        const cases = files.flatMap(({ text, source }) => readCases(text, source));
        const told = cases.map((one) => ({ one, found: differences(one, judge(policy, factsOf(one))) }));
        const failing = told.filter(({ found }) => found.length > 0);
        const lines = failing.flatMap(({ one, found }) => [
            `${one.source}: ${one.name}`,
            ...found.map((line) => `  ${line}`),
        ]);
        await machine.deliver([...lines, `${cases.length - failing.length} of ${cases.length} cases hold`, ''].join('\n'));
        return failing.length > 0 ? 1 : 0;
    },
};

;// CONCATENATED MODULE: ./src/commands/policy.ts




/* harmony default export */ const policy = ({
    name: 'policy',
    summary: 'check a policy, explain it, run its own tests, or replay it over past merges',
    commands: [lint, explain, test, replay],
});

;// CONCATENATED MODULE: ./src/commands.ts
/** The list of commands. */






const commands = [check, classify, demo, init, policy, doctor];


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ OutsideError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** The two ways to stop that are nobody's bug. Everything else that is thrown is one. */
/** Wrong usage, policy or repository: says what, where and what to do. No stack trace. Exit status 2. */
class UserError extends Error {
    name = 'UserError';
}
/** No verdict could be formed for a reason outside: network, time. Exit status 3. */
class OutsideError extends Error {
    name = 'OutsideError';
}


/***/ }),

/***/ 88937:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plan),
/* harmony export */   k: () => (/* binding */ shareFrom)
/* harmony export */ });
/**
 * Functions of one file that share processes, one after the other. What one leaves behind the next one may see, so a
 * group is never taken apart: then it comes to the same in whichever share it is.
 */
const GROUP = 4;
/** The riskiest first. The shares of one change have nothing in common and are everything together. */
function plan(files, { provenance, share, most }) {
    const steps = files
        .flatMap((file) => stepsIn(file, provenance))
        .sort((one, other) => one.rank - other.rank)
        .map((step, at) => ({ ...step, isTooMuch: at >= most }));
    const groups = together(steps, (group) => group.length < GROUP);
    const mine = groups.filter((_, at) => share === null || at % share.of === share.index - 1);
    return together(mine.flat(), () => true).flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const ours = mine.filter(([step]) => step?.file === first.file);
        const firsts = new Set(ours.flatMap((group) => namesIn(group[0]?.part).slice(0, 1)));
        const part = all.map((step) => step.part).reduce(joined);
        return [{ file: first.file, part, firsts, isTooMuch: first.isTooMuch }];
    });
}
function stepsIn(file, provenance) {
    const { functions, constants } = file.changed;
    const stepOf = (part, { head }) => ({
        file,
        part,
        rank: rankOf(provenance, file.path, head),
    });
    return [
        ...functions.map((pair) => stepOf({ functions: [pair], constants: [] }, pair)),
        ...constants.map((pair) => stepOf({ functions: [], constants: [pair] }, pair)),
    ];
}
/** Neighbours of the same file and risk, as long as there is room. */
function together(steps, hasRoom) {
    const groups = [];
    for (const step of steps) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        const isAlike = last?.file === step.file && last.rank === step.rank && last.isTooMuch === step.isTooMuch;
        if (group !== undefined && isAlike && hasRoom(group))
            group.push(step);
        else
            groups.push([step]);
    }
    return groups;
}
const namesIn = (part) => part?.functions.map(({ head }) => head.name) ?? [];
const joined = (one, other) => ({
    functions: [...one.functions, ...other.functions],
    constants: [...one.constants, ...other.constants],
});
/** 0 where an agent wrote some of it, 1 where that is not known for some of it, 2 for the rest. */
function rankOf(provenance, path, { from, to }) {
    const spans = provenance?.files.find((file) => file.path === path)?.spans ?? [];
    const origins = spans.filter((span) => span.from <= to && span.to >= from).map(({ origin }) => origin);
    if (origins.some((origin) => origin === 'agent' || origin === 'mixed'))
        return 0;
    return origins.length === 0 || origins.includes('unknown') ? 1 : 2;
}
/** What people write: `2/5`. Undefined for anything else. */
function shareFrom(words) {
    const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(words) ?? [];
    const share = { index: Number(index), of: Number(of) };
    return share.index <= share.of ? share : undefined;
}


/***/ }),

/***/ 41730:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8330);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24471);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83916);
/* harmony import */ var _world_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75919);
/* harmony import */ var _world_process_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59784);
/** Two doors: a step of a workflow, or the command line. The only file with effects at the top level. */






const inWorkflow = process.env['GITHUB_ACTIONS'] === 'true';
/** A workflow starts an action's script without arguments; whoever types a command gives one. */
const isStep = inWorkflow && process.argv.length <= 2;
const terminal = {
    out: (text) => void process.stdout.write(text),
    // A runner obeys what it finds on standard error, too.
    error: (text) => void process.stderr.write(inWorkflow ? (0,_world_process_log_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(text) : text),
};
async function step() {
    const [{ action }, { openRunner }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(7639), __nccwpck_require__.e(6610), __nccwpck_require__.e(7786), __nccwpck_require__.e(2174), __nccwpck_require__.e(7398), __nccwpck_require__.e(8918), __nccwpck_require__.e(6659), __nccwpck_require__.e(3247), __nccwpck_require__.e(2204), __nccwpck_require__.e(8944), __nccwpck_require__.e(9129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79129)), Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4119), __nccwpck_require__.e(1689), __nccwpck_require__.e(9070), __nccwpck_require__.e(4179), __nccwpck_require__.e(9177)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69177))]);
    return action(await openRunner(process.env));
}
const typed = (args) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)({ version: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE, commands: _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P, terminal }, args, (0,_world_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .machineOf */ .V)(_package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE));
/** What went wrong, for whom it concerns: no stack for what the reader or the world did. */
function explain(problem) {
    if (problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y)
        return { status: 2, text: problem.message };
    if (problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .C)
        return { status: 3, text: problem.message };
    const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { status: 4, text: `this is a bug in Assay, please report it\n${detail}` };
}
async function report(problem) {
    const { status, text } = explain(problem);
    if (isStep)
        (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4119), __nccwpck_require__.e(1689), __nccwpck_require__.e(9070), __nccwpck_require__.e(4179), __nccwpck_require__.e(9177)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69177))).fail(text);
    else
        terminal.error(`assay: ${text}\n`);
    return status;
}
const status = await (isStep ? step() : typed(process.argv.slice(2))).catch(report);
// An upload that was given up would keep a step alive for minutes.
if (isStep)
    process.exit(status);
process.exitCode = status;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 65540:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSegment)
/* harmony export */ });
/* harmony import */ var _wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39763);
/** What stands between two slashes of a glob. */

function parseSegment(written) {
    if (written === '**')
        return null;
    if (written === '')
        return { problem: 'has an empty part between slashes in one of its alternatives' };
    if (written.replace(/\\./g, '').includes('**')) {
        return { problem: 'has `**` beside other characters; it stands alone between slashes, as in `**/*.ts`' };
    }
    const tokens = parseTokens([...written]);
    return 'problem' in tokens ? tokens : compile(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i] ?? '';
        if (character === '*')
            tokens.push(null);
        else if (character === '?')
            tokens.push(() => true);
        else if (character === '[') {
            const set = parseSet(characters, i);
            if ('problem' in set)
                return set;
            tokens.push(set.is);
            i = set.end;
        }
        else if (character !== '\\')
            tokens.push(character);
        else if (i + 1 === characters.length)
            return { problem: 'has `\\` before nothing' };
        else
            tokens.push(characters[++i] ?? '');
    }
    return tokens;
}
/** `[a-z]`, `[!a-z]` or `[^a-z]`, from the bracket at `start` to the one at `end`. A `]` that comes first means itself. */
function parseSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const ranges = [];
    let i = first;
    const character = () => characters[characters[i] === '\\' ? ++i : i]?.codePointAt(0) ?? 0;
    for (; characters[i] !== ']' || i === first; i++) {
        if (characters[i] === '[' && characters[i + 1] === ':')
            return { problem: 'holds a named set such as `[:alpha:]`' };
        const low = character();
        const isRange = characters[i + 1] === '-' && characters[i + 2] !== ']';
        if (isRange)
            i += 2;
        const high = isRange ? character() : low;
        if (i >= characters.length)
            return { problem: 'holds `[` without `]`; write `\\[` for the character' };
        if (low > high)
            return { problem: 'holds a set whose range runs backwards' };
        ranges.push([low, high]);
    }
    const has = (point) => ranges.some(([low, high]) => low <= point && point <= high);
    return { end: i, is: (one) => has(one.codePointAt(0) ?? 0) !== negated };
}
/** Letters at the end are compared first: of the names that a glob does not mean, most differ there. */
function compile(tokens) {
    const last = tokens.findLastIndex((token) => typeof token !== 'string');
    const tail = tokens.slice(last + 1).join('');
    if (last < 0)
        return (part) => part === tail;
    const head = tokens
        .slice(0, last + 1)
        .map((token) => (typeof token === 'string' ? (one) => one === token : token));
    return (part) => part.endsWith(tail) && (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchWildcards */ .B)(head, [...part.slice(0, part.length - tail.length)]);
}


/***/ }),

/***/ 39763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchWildcards)
/* harmony export */ });
/** Wildcard matching in bounded time, for the characters of a name as for the parts of a path. */
/**
 * Whether the whole pattern matches all items. Only the latest wildcard is ever widened, because an earlier one
 * that took more could not leave more to what follows it: at most pattern × items comparisons.
 */
function matchWildcards(pattern, items) {
    let at = 0;
    let wildcard = -1;
    let taken = 0;
    for (let i = 0; i < items.length;) {
        const wanted = pattern[at];
        const item = items[i];
        if (wanted === null) {
            wildcard = at++;
            taken = i;
        }
        else if (wanted !== undefined && item !== undefined && wanted(item)) {
            at++;
            i++;
        }
        else if (wildcard >= 0) {
            at = wildcard + 1;
            i = ++taken;
        }
        else
            return false;
    }
    return pattern.slice(at).every((wanted) => wanted === null);
}


/***/ }),

/***/ 43039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ ownedIn),
/* harmony export */   SD: () => (/* binding */ owned),
/* harmony export */   kc: () => (/* binding */ OWNERS_PATHS)
/* harmony export */ });
/* unused harmony exports parseOwners, ownedAmong, ownersOf */
/* harmony import */ var _patterns_glob_segment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65540);
/* harmony import */ var _patterns_wildcards_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39763);


/** Where GitHub looks, in this order; the first one that is there counts. */
const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a larger file without a word. In UTF-16 units, which are never more than bytes. */
const LONGEST = 3 * 1024 * 1024;
/** Lines times paths. */
const MOST_COMPARED = 20_000_000;
function parseOwners(text) {
    return text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
}
/** The paths that somebody owns, with their owners. */
function ownedAmong(paths, lines) {
    return paths.flatMap((path) => {
        const owners = lines.findLast(({ matches }) => matches(path))?.owners ?? [];
        return owners.length > 0 ? [{ path, owners }] : [];
    });
}
/** The owners of one path by the text of the file; empty where nobody owns it. */
const ownersOf = (text, path) => ownedAmong([path], parseOwners(text))[0]?.owners ?? [];
const remembered = new WeakMap();
/** Who owns the touched files, by both names of those that were renamed. Looked up once for the same facts. */
function ownedIn(facts) {
    const known = remembered.get(facts) ?? ownersAnew(facts);
    remembered.set(facts, known);
    return known;
}
function ownersAnew({ change, forge }) {
    const text = forge.owners ?? { unavailable: 'nobody asked' };
    if ('unavailable' in text)
        return text;
    const paths = change.files.flatMap(({ path, from }) => (from === null || from === path ? [path] : [from, path]));
    return owned(text.value, paths);
}
/** Who owns which of the paths by the text of the file, null being none. */
function owned(text, paths) {
    if (text === null)
        return { value: [] };
    if (text.length > LONGEST)
        return { unavailable: 'CODEOWNERS is larger than 3 MB, so GitHub ignores it' };
    const lines = parseOwners(text);
    if (lines.length * paths.length > MOST_COMPARED)
        return {
            unavailable: `CODEOWNERS has ${lines.length} lines for ${paths.length} touched paths: too many to compare`,
        };
    return { value: ownedAmong(paths, lines) };
}
const OWNER = /^(?:@[A-Za-z0-9][\w-]{0,99}(?:\/[\w.-]{1,100})?|[^@\s]{1,100}@[^@\s]{1,200})$/;
function parseLine(line) {
    const words = wordsOf(line);
    const [pattern, ...owners] = words;
    if (pattern === undefined || !owners.every((owner) => OWNER.test(owner)))
        return null;
    const matches = matcher(pattern);
    return matches === null ? null : { matches, owners };
}
/** Parted by blanks that no backslash stands before; a `#` at the beginning of a word begins a comment. */
function wordsOf(line) {
    const words = [];
    for (const [word] of line.slice(0, 10_000).matchAll(/(?:\\.|[^\s\\])+/g)) {
        if (word.startsWith('#'))
            break;
        words.push(word);
    }
    return words;
}
/** As in .gitignore, but without `!` and `[…]`, and with a last `*` that means the files of one folder. */
function matcher(pattern) {
    if (/^!|[[\]]|\\#/.test(pattern) || pattern.length > 1000)
        return null;
    const isAnchored = /\/./.test(pattern);
    const isFolder = pattern.endsWith('/');
    const written = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
    if (written.includes(''))
        return pattern === '/' ? () => false : null;
    const parts = isAnchored ? [] : [null];
    for (const part of written) {
        const read = part === '**' ? null : (0,_patterns_glob_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSegment */ .Z)(part.replace(/\*{2,}/g, '*'));
        if (read !== null && 'problem' in read)
            return null;
        parts.push(read);
    }
    const isOneLevel = isAnchored && written.at(-1) === '*';
    const inside = [...parts, () => true, null];
    return (path) => {
        const items = path.split('/');
        return (!isFolder && (0,_patterns_wildcards_js__WEBPACK_IMPORTED_MODULE_1__/* .matchWildcards */ .B)(parts, items)) || (!isOneLevel && (0,_patterns_wildcards_js__WEBPACK_IMPORTED_MODULE_1__/* .matchWildcards */ .B)(inside, items));
    };
}


/***/ }),

/***/ 96643:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/** Words for people: quotes that cannot mislead, counts, and lists that stay short. */
/** The text in backticks: control and invisible characters spelt out, backticks replaced, cut at 80 characters. */
function quoted(text) {
    return `\`${cut(visible(text).replaceAll('`', "'"), 80)}\``;
}
/** Characters that a reader cannot see, or that would move other text, as `<U+200B>`. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codePoint);
}
function codePoint(character) {
    const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${hexadecimal.padStart(4, '0')}>`;
}
/** At most `limit` code points; what was cut shows as `…`. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = [...text.slice(0, 2 * limit + 2)];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
/** `1 line`, `2 lines`; give the plural where it is not the singular with an `s`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a, b, c and 4 more`: the first `limit` items. */
function listed(items, limit = 3) {
    const rest = items.length - limit;
    return rest > 0 ? `${items.slice(0, limit).join(', ')} and ${rest} more` : items.join(', ');
}


/***/ }),

/***/ 67663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Cuts what looks like a secret out of quoted text: a page, a log or a report must not spread what a change leaked. */
/** Formats that their makers document. Every repetition is bounded, so that the cost is linear. */
const SHAPES = [
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[\w-]{20,255}/g,
    /\bxox[abeprs]-[\w-]{10,255}/g,
    /\b[sr]k[-_](?:live_|test_|ant-|proj-)?[\w-]{20,255}/g,
    /\bAIza[\w-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}/g,
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,10000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|[\s\S]*)/g,
];
/** The first characters stay: they tell the reader which secret it is. */
const withoutSecrets = (text) => SHAPES.reduce((rest, shape) => rest.replace(shape, (secret) => `${secret.slice(0, 4)}… (looks like a secret, cut)`), text);


/***/ }),

/***/ 26862:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ testFilesOf),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67663);

/** Characters of the parts of a name. */
const MOST_STEM = 80;
const MOST_NAME = 60;
function testFilesOf({ results }) {
    const carried = results.flatMap(({ findings }) => findings.filter(({ reproduce }) => reproduce !== undefined));
    const taken = new Set();
    const placed = carried.flatMap((finding) => {
        const { reproduce: text = '', testPlace = ALONE } = finding;
        const path = isWhole(text) ? placeFor({ ...finding, ...testPlace, text }, taken) : null;
        return path === null ? [] : [{ path, text: `${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text)}\n`, place: testPlace }];
    });
    const files = placed.map(({ path, text }) => ({ path, text }));
    return { files, command: commandFor(placed), left: carried.length - files.length };
}
/** Where nothing else is known. */
const ALONE = { beside: null, runner: 'node:test', folder: '', node: [], options: [] };
/** A call of what is not exported stands alone on its line: nothing could import what it calls. */
const isWhole = (text) => text.includes('\n');
/** Letters, digits and what frameworks put into names of files. No part is empty, goes up, is git's own or looks like an option. */
const PART = /^(?!\.{0,2}$)(?!\.git$)(?!node_modules$)(?!-)[\w.@+()[\] -]{1,200}$/i;
/** Null for a path that a hostile change may have chosen, or that some system cannot have. */
function placeFor({ path, beside, subject = '', text }, taken) {
    const parts = (beside ?? path).split('/');
    const file = parts.pop() ?? '';
    const [, stem = '', kind = 'test', extension] = /^(.+?)(?:[.](test|spec))?[.]([cm]?[jt]sx?)$/.exec(file) ?? [];
    if (extension === undefined || ![...parts, file].every((part) => PART.test(part)))
        return null;
    const name = (subject.split(' ')[0] ?? '').replace(/\W+/g, '-').replace(/^-|-$/g, '').slice(0, MOST_NAME);
    // What imports is no CommonJS.
    const ending = `${MARK}${kind}.${/^import /m.test(text) ? extension.replace('c', 'm') : extension}`;
    const start = [...parts, `${stem.slice(0, MOST_STEM)}.${name === '' ? 'finding' : name}`].join('/');
    for (let count = 1;; count += 1) {
        const place = `${start}${count === 1 ? '' : `-${count}`}${ending}`;
        // Some systems do not tell names apart by case.
        if (taken.has(place.toLowerCase()))
            continue;
        taken.add(place.toLowerCase());
        return place;
    }
}
/** Between the name of the function, and what calls a file a test. */
const MARK = '.assay.';
/** One after the other, whatever the one before came to: they are there to fail. */
function commandFor(placed) {
    const groups = new Map();
    for (const one of placed) {
        const { beside: _, ...place } = one.place;
        const key = JSON.stringify(place);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const commands = [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [ofGroup(group[0], group)]));
    return commands.length === 0 ? null : commands.join('; ');
}
function ofGroup({ place }, group) {
    const isInside = place.folder !== '' && place.folder.split('/').every((part) => PART.test(part));
    const cut = isInside ? place.folder.length + 1 : 0;
    const paths = group.map(({ path }) => (path.startsWith(`${place.folder}/`) ? path.slice(cut) : path));
    const command = runOf(place, paths.map(quoted).join(' '));
    return isInside ? `(cd ${quoted(place.folder)} && ${command})` : command;
}
function runOf({ runner, ...words }, paths) {
    const onOneLine = (all) => all.filter((word) => /^[\x20-\x7e]+$/.test(word));
    const [node, options] = [onOneLine(words.node), onOneLine(words.options)];
    const given = options.map((word) => `${quoted(word)} `).join('');
    // An option of npm's: not every shell lets a command begin with what its environment is to hold.
    const npx = node.length === 0 ? 'npx' : `npx ${quoted(`--node-options=${node.join(' ')}`)}`;
    switch (runner) {
        case 'vitest':
            return `${npx} vitest run ${given}${paths}`;
        case 'jest':
            // By path: patterns are expressions, and what names tests there does not count.
            return `${npx} jest ${given}--runTestsByPath ${paths}`;
        case 'ava':
        case 'mocha':
            return `${npx} ${runner} ${given}${paths}`;
        default:
            return `node ${node.map((word) => `${quoted(word)} `).join('')}--test ${paths}`;
    }
}
/** As a word of a shell. */
const quoted = (word) => /^[\w./@+:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   listing: () => (/* binding */ listing),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   verbatim: () => (/* binding */ verbatim)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67663);
/** Text from the change made safe to look at: nothing invisible, no secret, no more than asked for. */

/** Controls, formats (bidirectional and zero-width ones too), private use, fillers. An emoji's own variation selector may stay. */
const HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})\uFE0F/gu;
const HIDDEN_IN_CODE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /(?! )\p{Zs}/gu;
/** `[U+202E]`, for everything that one could not see. */
const codePoint = (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
/** At most `max` UTF-16 units, an ellipsis at the end where something is missing. Never half a character. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`;
/** Running words on one line: white space is folded. */
const prose = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text)
    .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
    .replace(HIDDEN, codePoint)
    .trim(), max);
/** A name, path or quote on one line, exact: every space that is not U+0020 is shown as what it is. */
const verbatim = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replace(HIDDEN, codePoint).replace(ODD_SPACE, codePoint), max);
/** Several lines of code: line ends and tabs stay. */
const listing = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replaceAll('\r\n', '\n').replace(HIDDEN_IN_CODE, codePoint), max);


/***/ }),

/***/ 59730:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   delivery: () => (/* binding */ delivery),
/* harmony export */   localEffects: () => (/* binding */ localEffects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);
/* harmony import */ var _process_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59784);
/** Where a command's result goes outside the action: to standard output, or to the file that the reader names. */




/** There is no page to write, no line to annotate and no output to set: a command delivers its result itself. */
const localEffects = { perform: async () => true };
/**
 * Writes results. A file that is there is overwritten: the reader named it, and runs the command again.
 * @throws UserError when the file cannot be written.
 */
function delivery({ stdout, inWorkflow }) {
    return async (text, file) => {
        if (file === undefined)
            return await print(inWorkflow ? harmless(text) : text, stdout);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Cannot write \`${file}\`: ${reasonOf(error, file)}`);
        });
    };
}
/** A document keeps its value, so that what reads it through a pipe is not misled. */
const harmless = (text) => (0,_process_log_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(text.startsWith('{') ? (0,_process_log_js__WEBPACK_IMPORTED_MODULE_3__/* .inertJson */ .nl)(text) : text);
function reasonOf(error, file) {
    const { code } = { code: undefined, ...(error instanceof Error ? error : {}) };
    if (code === 'ENOENT')
        return `the folder \`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}\` does not exist, create it first`;
    if (code === 'EISDIR')
        return 'it is a folder, name a file in it';
    return error instanceof Error ? error.message : 'no reason given';
}
/** Resolves when the text is out. A reader that has seen enough and closes the pipe (`| head`) is no error. */
function print(text, stdout) {
    return new Promise((resolve, reject) => {
        const done = (error) => error && error.code !== 'EPIPE' ? reject(error) : resolve();
        stdout.once('error', done);
        stdout.write(text, done);
    });
}


/***/ }),

/***/ 75919:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineOf)
/* harmony export */ });
/* harmony import */ var _effects_local_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59730);
/* harmony import */ var _packages_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26663);
/* harmony import */ var _process_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68256);
/* harmony import */ var _process_time_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66005);
/** The machine of somebody who types a command. What opening a repository needs is loaded when one is opened: `--help` needs none of it. */




const inWorkflow = process.env['GITHUB_ACTIONS'] === 'true';
/** https://no-color.org: any value that is not empty. */
const wantsColour = (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
async function openRepository(options) {
    const [{ openLocal }, { offlineForge }, { localEffects }, { progressOn }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(9070), __nccwpck_require__.e(8506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78506)),
        __nccwpck_require__.e(/* import() */ 5677).then(__nccwpck_require__.bind(__nccwpck_require__, 15677)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 59730)),
        __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 20215)),
    ]);
    const packages = (0,_packages_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .openPackages */ ._)({
        registry: options.registry,
        npmrc: async () => opened.tree.read('target', '.npmrc'),
        env: process.env,
        clock: _process_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .realClock */ .d,
    });
    const progress = progressOn(process.stderr);
    progress('reading the change');
    const opened = await openLocal(options);
    const forge = (0,_process_time_js__WEBPACK_IMPORTED_MODULE_3__/* .withTime */ .C)(offlineForge('not known offline'), _process_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .realClock */ .d);
    return {
        source: withShare(opened.source, options.share),
        now: () => performance.now(),
        ...(options.share !== undefined && { share: options.share }),
        tree: opened.tree,
        packages,
        workspace: opened.workspaceIn(options.repo),
        suites: opened.suitesIn(options.repo),
        sandbox: sandboxLater(options.exercise ?? 'on'),
        forge,
        effects: localEffects,
        progress,
        [Symbol.asyncDispose]: async () => {
            progress(null);
            await opened[Symbol.asyncDispose]();
        },
    };
}
/** What shuts code in is loaded when some is to run. */
function sandboxLater(choice) {
    let opened;
    const open = () => {
        opened ??= __nccwpck_require__.e(/* import() */ 1560).then(__nccwpck_require__.bind(__nccwpck_require__, 31560)).then(({ openSandbox }) => openSandbox({ choice }));
        return opened;
    };
    return { level: async () => (await open()).level(), start: async (packages) => (await open()).start(packages) };
}
/** Whoever reads the report of one share must see that there are others. */
const withShare = (source, share) => share === undefined
    ? source
    : {
        ...source,
        change: async () => {
            const change = await source.change();
            const note = `of the changed functions, share ${share.index} of ${share.of} was tried`;
            return { ...change, notes: [...change.notes, note] };
        },
    };
const machineOf = (version) => ({
    version,
    openRepository,
    openDemo: async (labels) => await (await Promise.all(/* import() */[__nccwpck_require__.e(9070), __nccwpck_require__.e(2599)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12599))).openDemo(labels),
    texts: async (path, ending) => (await __nccwpck_require__.e(/* import() */ 5862).then(__nccwpck_require__.bind(__nccwpck_require__, 75862))).textsAt(path, ending),
    merges: async (wanted) => (await __nccwpck_require__.e(/* import() */ 5862).then(__nccwpck_require__.bind(__nccwpck_require__, 75862))).mergesOf(wanted),
    forgeSettings: async (folder) => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(3867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13867))).forgeSettings(folder, { env: process.env }),
    addFile: async (file) => (await __nccwpck_require__.e(/* import() */ 2708).then(__nccwpck_require__.bind(__nccwpck_require__, 92708))).addFile(file),
    keepTests: async (folder, tests) => {
        await (await __nccwpck_require__.e(/* import() */ 2667).then(__nccwpck_require__.bind(__nccwpck_require__, 42667))).writeTests(folder, tests);
    },
    now: () => performance.now(),
    deliver: (0,_effects_local_js__WEBPACK_IMPORTED_MODULE_0__.delivery)({ stdout: process.stdout, inWorkflow }),
    colour: process.stdout.isTTY === true && wantsColour,
});


/***/ }),

/***/ 26663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noPackages),
/* harmony export */   _: () => (/* binding */ openPackages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83916);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54264);
/** What a registry knows of packages. Nothing is loaded or asked before the first question, and little after: names are public, few, and each goes out once. */


/** Names asked about in one run. A change that adds more is a new project, and has a lockfile to show. */
const MOST_NAMES = 50;
/** For each answer. */
const LIMITS = { milliseconds: 10_000, bytes: 20 * 1024 * 1024 };
/** What a name must look like to be asked for: nothing in it can mean anything else in an address. */
const NAME = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i;
const LONGEST_NAME = 214;
/** Where nobody may or can be asked. */
function noPackages(why) {
    const nobody = async () => ({ unavailable: why });
    return { published: nobody, history: nobody, host: nobody };
}
/** @throws UserError for a registry that is neither `off` nor an address of the web. */
function openPackages(options) {
    if (options.registry === 'off')
        return noPackages('no registry was to be asked');
    const named = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(options.registry);
    if (options.registry !== undefined && named === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the registry \`${options.registry}\` is no address: give one with \`https://\`, or \`off\``);
    let opened;
    const names = new Set();
    let probe;
    const open = () => {
        opened ??= openRegistry(options, named);
        return opened;
    };
    const ask = async (name, question) => {
        if (!NAME.test(name) || name.length > LONGEST_NAME)
            return { unavailable: 'a name that no registry takes' };
        const asked = await open();
        if ('unavailable' in asked)
            return asked;
        const withheld = whyNot(name, asked.value, names);
        if (withheld !== null)
            return { unavailable: withheld };
        names.add(name);
        // The first question goes alone: where it finds nobody, the others need not try.
        if (probe !== undefined)
            await probe;
        const answer = question(asked.value.registry);
        probe ??= answer;
        return answer;
    };
    return {
        published: (name) => ask(name, (registry) => registry.published(name)),
        history: (name) => ask(name, (registry) => registry.history(name)),
        async host() {
            const asked = await open();
            return 'unavailable' in asked ? asked : { value: asked.value.host };
        },
    };
}
function whyNot(name, { scopes }, names) {
    if (scopes.has(name.split('/')[0] ?? ''))
        return 'a scope with a registry of its own';
    return !names.has(name) && names.size >= MOST_NAMES ? `more than ${MOST_NAMES} new names` : null;
}
/** The client is asked even where the reader named a registry: it alone knows which scopes are somebody's own. */
async function openRegistry({ npmrc, env, clock }, named) {
    const [{ askNpm }, { registryAt }, { getterOf }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2156).then(__nccwpck_require__.bind(__nccwpck_require__, 22156)),
        __nccwpck_require__.e(/* import() */ 4100).then(__nccwpck_require__.bind(__nccwpck_require__, 44100)),
        __nccwpck_require__.e(/* import() */ 5927).then(__nccwpck_require__.bind(__nccwpck_require__, 95927)),
    ]);
    const known = await askNpm(await npmrc(), env);
    const config = named === undefined ? known : { value: overridden(known, named) };
    if ('unavailable' in config)
        return config;
    const { registry, scopes, isChosen, known: acquainted } = config.value;
    const asked = registryAt(registry, getterOf(LIMITS, env), clock);
    const isGuarded = isChosen && acquainted.has(registry.host);
    return { value: { host: registry.host, scopes, registry: isGuarded ? guarded(asked) : asked } };
}
const overridden = (known, registry) => ({
    ...('value' in known ? known.value : { scopes: new Set(), known: new Set() }),
    registry,
    isChosen: true,
});
/** We say to nobody who we are: what such a registry does not show to strangers may be there all the same. */
const guarded = (registry) => ({
    ...registry,
    async published(name) {
        const known = await registry.published(name);
        const isHidden = 'value' in known && known.value === null;
        return isHidden ? { unavailable: 'a registry that may show more to those whom it knows' } : known;
    },
});


/***/ }),

/***/ 54264:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/** Reads the address of a registry, as people and configurations write it. */
/** An address of the web, without credentials and with a closing slash; undefined for anything else, and where a variable was left unreplaced. */
function addressOf(text) {
    if (typeof text !== 'string' || text.includes('${') || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return new URL(`${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`);
}


/***/ }),

/***/ 59784:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** Makes text safe to print in a workflow: the runner reads both output streams of a step line by line and obeys what looks like a command. */
/**
 * The same text, for people, without anything a runner could take for a command. It knows two forms: `::` at the start
 * of a line, blanks before it skipped, and `##[` anywhere in one. It compares as its culture does, which may skip
 * characters without width too: so everything that is no visible ASCII counts as skipped here. A changed line shows it.
 */
function inert(text) {
    return text
        .replace(/#[^!-~\r\n]*(?=\[)/g, '$& ')
        .replace(/(?<![^\r\n])[^!-9;-~\r\n]+/g, (start) => (start.split(':').length > 2 ? `| ${start}` : start));
}
/** The same for a JSON document, whose value stays the same: no line of it starts with `::`, and a bracket can be written as an escape. */
function inertJson(json) {
    return json.replace(/(#[^!-~\r\n]*)\[/g, '$1\\u005b');
}
/** The same text with every character in sight that steers a terminal, turns the direction of writing or has no width. Line breaks stay. */
function visible(text) {
    return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}


/***/ }),

/***/ 68256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ persist),
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
const realClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
const TRIES = 4;
const MOST_MILLISECONDS = 60_000;
/** The first wait is at most this long, and each one after it at most twice as long as the one before. */
const FIRST_WAIT = 1_000;
/** The first value, or the last reason why there is none. Tries four times at most, and starts no wait that would end after a minute. */
async function persist(attempt, clock) {
    const end = clock.now() + MOST_MILLISECONDS;
    for (let tried = 1;; tried += 1) {
        const outcome = await attempt();
        if ('value' in outcome)
            return outcome;
        const { unavailable, retryAfter } = outcome;
        if (retryAfter === null || tried === TRIES)
            return { unavailable };
        const wait = retryAfter + clock.random() * FIRST_WAIT * 2 ** (tried - 1);
        if (clock.now() + wait > end)
            return { unavailable };
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 66005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withTime)
/* harmony export */ });
function withTime(forge, { now }) {
    return { facts: async (needs, change) => ({ ...(await forge.facts(needs, change)), now: { value: now() } }) };
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

"use strict";
module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

"use strict";
module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 50264:
/***/ ((module) => {

"use strict";
module.exports = require("inspector");

/***/ }),

/***/ 69278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

"use strict";
module.exports = require("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 98300:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

"use strict";
module.exports = require("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

"use strict";
module.exports = require("zlib");

/***/ }),

/***/ 18909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(49154);
const { Command } = __nccwpck_require__(34348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(41135);
const { Help } = __nccwpck_require__(79754);
const { Option } = __nccwpck_require__(45240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 49154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(78474).EventEmitter);
const childProcess = __nccwpck_require__(31421);
const path = __nccwpck_require__(76760);
const fs = __nccwpck_require__(73024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(49154);
const { CommanderError } = __nccwpck_require__(41135);
const { Help, stripColor } = __nccwpck_require__(79754);
const { Option, DualOptions } = __nccwpck_require__(45240);
const { suggestSimilar } = __nccwpck_require__(65030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 41135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(49154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 45240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 8330:
/***/ ((module) => {

"use strict";
module.exports = {"rE":"0.1.0"};

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(41730);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;