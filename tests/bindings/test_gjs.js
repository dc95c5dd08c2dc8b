// SPDX-License-Identifier: LGPL-2.1-or-later
// The library from JavaScript: what must not differ from Python.
imports.gi.versions.Ceasefire = '1.0';
const { Ceasefire, Gio, GLib, GObject } = imports.gi;
const ByteArray = imports.byteArray;
const { exit } = imports.system;

let failed = 0;

function equal(found, wanted) {
    const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (a !== b)
        throw new Error(`${a} is not ${b}`);
}

function code_of(action) {
    try {
        action();
    } catch (error) {
        return error.code;
    }
    throw new Error('no error');
}

const tests = {
    a_plain_dossier_can_be_filled_and_written() {
        const dossier = new Ceasefire.Dossier();
        dossier.add(new Ceasefire.Actor({ id: 'a' }));
        equal(ByteArray.toString(dossier.to_bytes(Ceasefire.Format.JSON_LINES).get_data()),
            '{"ceasefire":"1.0"}\n{"type":"actor","id":"a"}\n');
        equal(dossier.check().get_n_items() > 0, true);
    },
    lists_of_values_have_functions_and_no_property() {
        const statement = Ceasefire.Statement.new('s');
        equal(statement.set_claims, undefined);
        statement.add_claim(Ceasefire.Claim.new('x', Ceasefire.Stance.ASSERTS));
        statement.add_claim(Ceasefire.Claim.new('y', Ceasefire.Stance.DENIES));
        equal(statement.get_claims().map(claim => claim.get_about()), ['x', 'y']);
        equal(GObject.Object.find_property.call(Ceasefire.Statement, 'claims'), null);
        statement.acts = ['accuse'];
        equal(statement.acts, ['accuse']);
    },
    a_path_is_found_in_the_text() {
        const text = new GLib.Bytes('{"ceasefire":"1.0",\n "records":[{"type":"actor","id":"a"}]}');
        equal(Ceasefire.json_locate(text, 'records[0].id'), [2, 29]);
    },
    an_exception_in_the_filter_ends_reading() {
        const text = '{"ceasefire":"1.0","records":[{"type":"actor","id":"a"}]}';
        const reader = Ceasefire.Reader.new_for_bytes(new GLib.Bytes(text));
        reader.set_filter(() => {
            throw new Error('thrown on purpose');
        });
        equal(code_of(() => reader.read(null)), Gio.IOErrorEnum.FAILED);
        const other = Ceasefire.Reader.new_for_bytes(new GLib.Bytes(text));
        other.set_filter((_reader, type, id) => type === 'actor' && id === 'a');
        equal(other.read(null).id, 'a');
    },
    the_model_describes_types_and_members() {
        const statement = Ceasefire.ModelType.for_gtype(Ceasefire.Statement);
        const claims = statement.lookup_member('claims');
        equal(statement.get_name(), 'statement');
        equal(statement.lookup_member('clams'), null);
        equal(claims.get_value_type().list_members()[0].get_name(), 'about');
        equal(statement.list_members().filter(m => m.is_required()).map(m => m.get_name()),
            ['speaker', 'acts', 'form']);
        equal(Ceasefire.ModelType.list_records().length, 12);
        equal(Ceasefire.enum_to_word(Ceasefire.Stance, Ceasefire.Stance.DENIES), 'denies');
        equal(Ceasefire.enum_from_word(Ceasefire.Stance, 'denies'), Ceasefire.Stance.DENIES);
        equal(Ceasefire.enum_get_label(Ceasefire.Stance, Ceasefire.Stance.DENIES, 'ar'), 'ينفي');
    },
    members_are_read_and_set_by_name() {
        const claim = Ceasefire.Claim.from_json('{"about":"x","stance":"denies"}');
        claim.set_json('stance', '"asserts"');
        equal(claim.to_json(), '{"about":"x","stance":"asserts"}');
        equal(code_of(() => claim.set_json('stanse', '1')), Ceasefire.Error.NOT_FOUND);
        const statement = Ceasefire.Statement.new('s');
        statement.set_json('acts', '["accuse","deny"]');
        equal(statement.acts, ['accuse', 'deny']);
        equal(statement.dup_strings(['id', 'speaker', 'acts']), ['s', null, 'accuse deny']);
        equal(code_of(() => statement.set_json('when', '"soon"')), Ceasefire.Error.VALUE);
        const text = '{"ceasefire":"1.0","records":[{"type":"actor","id":"a"},{"type":"place","id":"b"}]}';
        const reader = Ceasefire.Reader.new_for_bytes(new GLib.Bytes(text));
        equal(reader.read_strings(['id', 'kind'], 9, null), ['a', null, 'b', null]);
        equal(reader.read_strings(['id', 'kind'], 9, null).length, 0);
    },
    problems_are_objects() {
        const text = '{"ceasefire":"1.0","records":[{"type":"actor","id":"a","kind":"stat","name":7},' +
            '{"type":"place","id":"p"}]}';
        for (const keepGoing of [true, false]) {
            const reader = Ceasefire.Reader.new_for_bytes(new GLib.Bytes(text));
            reader.set_keep_going(keepGoing);
            if (keepGoing)
                equal(Ceasefire.Dossier.load_reader(reader, null).get_n_items(), 2);
            else
                code_of(() => Ceasefire.Dossier.load_reader(reader, null));
            const problems = reader.get_problems();
            equal(problems.get_n_items(), keepGoing ? 2 : 1);
            const first = problems.get_item(0);
            equal([first.get_code(), first.get_path(), first.get_line(), first.get_column(),
                first.get_suggestion(), first.get_record_id()],
            ['value', 'records[0].kind', 1, 63, 'state', keepGoing ? 'a' : null]);
        }
        equal(Ceasefire.error_get_line, undefined);
    },
    conditions_are_filters_without_a_callback() {
        const text = '{"ceasefire":"1.0"}\n{"type":"actor","id":"a"}\n{"type":"actor","id":"b"}\n';
        const reader = Ceasefire.Reader.new_for_bytes(new GLib.Bytes(text));
        reader.add_condition('id', ['b', 'c']);
        equal(reader.read(null).id, 'b');
        equal(reader.read(null), null);
    },
    plain_readers_and_writers_say_what_is_missing() {
        equal(code_of(() => new Ceasefire.Writer().close(null)), Gio.IOErrorEnum.NOT_INITIALIZED);
        equal(code_of(() => new Ceasefire.Reader().read(null)), Gio.IOErrorEnum.NOT_INITIALIZED);
    },
};

for (const [name, test] of Object.entries(tests)) {
    try {
        test();
        print(`ok ${name}`);
    } catch (error) {
        print(`not ok ${name}: ${error}\n${error.stack}`);
        failed++;
    }
}
exit(failed > 0 ? 1 : 0);
