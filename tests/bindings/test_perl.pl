#!/usr/bin/perl
# SPDX-License-Identifier: LGPL-2.1-or-later
# The library from Perl: reading with an error, keeping going, lists, problems, and what is set by name.
use strict;
use warnings;
use utf8;
use Test::More;

BEGIN {
    eval { require Glib::Object::Introspection; 1 } or do {
        print "SKIPPED: no Glib::Object::Introspection here\n";
        exit 0;
    };
}
Glib::Object::Introspection->setup(basename => $_->[0], version => $_->[1], package => $_->[0])
    for ['Gio', '2.0'], ['Ceasefire', '1.0'];

my $text = '{"ceasefire":"1.0","language":"en","records":['
    . '{"type":"actor","id":"syria","kind":"state","name":"Syria"},'
    . '{"type":"statement","id":"s","speaker":"syria","acts":["accuse"],"form":"indirect","text":"\u2026"}]}';

my $dossier = Ceasefire::Dossier::load_string($text);
is($dossier->get_n_items, 2, 'a dossier is a list of its records');
is($dossier->get_item(0)->get_id, 'syria', 'a record has its type');
is(ref $dossier->get_item(1), 'Ceasefire::Statement', 'and so its class');
is_deeply($dossier->get_item(1)->get_acts, ['accuse'], 'lists of strings are arrays');

eval { Ceasefire::Dossier::load_string('{"ceasefire":"1.0","records":[{"type":"actor","id":5}]}') };
isa_ok($@, 'Glib::Error', 'what is wrong');
like($@->message, qr/^line 1, column 52: records\[0\]\.id: /, 'its message has the place');

my $reader = Ceasefire::Reader->new_for_bytes(Glib::Bytes->new(
    '{"ceasefire":"1.0","records":[{"type":"actor","id":5},{"type":"actor","id":"a","kind":"state"}]}'));
$reader->set_keep_going(1);
my @ids;
while (my $record = $reader->read) { push @ids, $record->get_id }
is_deeply(\@ids, ['a'], 'what is right is read');
is($reader->get_problems->get_n_items, 1, 'what is wrong is a problem');
is($reader->get_problems->get_item(0)->get_path, 'records[0].id', 'which has its path');

my $actor = $dossier->get_item(0);
$actor->set_json('name', '"سوريا"');
is($actor->dup_json('name'), '"سوريا"', 'a member is set by name');
eval { $actor->set_json('knd', '"state"') };
like($@->message, qr/the nearest is "kind"/, 'the nearest name is told');
eval { Ceasefire::Actor->new('no id') };
like($@->message, qr/id/, 'a constructor refuses what is no id');

my $monitor = Ceasefire::Monitor->new_for_dossier($dossier);
$monitor->set_at(Ceasefire::Date->new('2016-09-23'));
is($monitor->list_findings->get_n_items, 0, 'without an agreement there are no findings');
done_testing();
