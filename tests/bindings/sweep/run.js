// SPDX-License-Identifier: LGPL-2.1-or-later
// Makes the calls of a plan in JavaScript; see test_sweep.py for what it says of each.
imports.gi.versions.Ceasefire = '1.0';
imports.gi.versions.CeasefireFeeds = '1.0';
const { Ceasefire, CeasefireFeeds, Gio, GLib } = imports.gi;
const ByteArray = imports.byteArray;

const PLAN = JSON.parse(ByteArray.toString(GLib.file_get_contents(ARGV[0])[1]));

function find(name) {
    return Ceasefire[name] || CeasefireFeeds[name];
}

function bytes(text) {
    return new GLib.Bytes(Uint8Array.from([...text].map(letter => letter.codePointAt(0) & 0xff)));
}

function cancellable(cancelled) {
    const made = new Gio.Cancellable();
    if (cancelled)
        made.cancel();
    return made;
}

const VALUES = {
    string: text => text,
    int: number => number,
    enum: pair => pair[1],
    boolean: flag => flag,
    double: number => number,
    null: () => null,
    list: items => items.map(valueOf),
    object: name => make(PLAN.makers[name]),
    bytes,
    input: text => Gio.MemoryInputStream.new_from_bytes(bytes(text)),
    output: () => Gio.MemoryOutputStream.new_resizable(),
    file: path => Gio.File.new_for_path(path),
    cancellable,
    variant: text => GLib.Variant.parse(null, text, null, null),
    gtype: name => find(name).$gtype,
    callback: answer => () => answer,
    closure: answer => () => answer,
    zone: name => GLib.TimeZone.new_identifier(name),
    task: () => Gio.Task.new(null, null, null),
};

function valueOf(described) {
    const [[kind, value]] = Object.entries(described);
    return VALUES[kind](value);
}

function make(how) {
    if (how.of) {
        const [name, args] = how.item || how.get;
        const found = make(PLAN.makers[how.of])[name](...args.map(valueOf));
        return how.item ? found.get_item(0) : found;
    }
    const type = find(how.type);
    const made = how.plain ? new type() : type[how.function](...how.args.map(valueOf));
    for (const [name, args] of how.then)
        made[name](...args.map(valueOf));
    return made;
}

// Writes a property, if there is a value for it, and tells whether it reads as that value.
function use(owner, name, args) {
    for (const value of args)
        owner[name] = value;
    const found = owner[name], [value] = args;
    if (args.length === 0)
        return found instanceof Gio.ListModel;
    return value.equal ? found.equal(value) : JSON.stringify(found) === JSON.stringify(value);
}

function call(number, what) {
    printerr(`<${number}`);
    const owner = what.on ? make(PLAN.makers[what.on])
        : what.type ? find(what.type) : Ceasefire;
    const args = what.args.map(valueOf);
    printerr(`>${number}`);
    const result = what.property ? use(owner, what.name, args) : owner[what.name](...args);
    printerr(`=${typeof result === 'boolean' ? result : ''}`);
}

PLAN.calls.forEach((what, number) => {
    try {
        call(number, what);
    } catch (error) {
        const failed = error instanceof GLib.Error;
        printerr(`${failed ? '!' : '?'}${error.message || error}`.replace(/\n/g, ' '));
    }
    while (GLib.MainContext.default().iteration(false))
        ;
});
printerr('<end');
