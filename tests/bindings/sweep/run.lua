-- SPDX-License-Identifier: LGPL-2.1-or-later
-- Makes the calls of a plan in Lua; see test_sweep.py for what it says of each.
local lgi = require 'lgi'
local Ceasefire, Gio, GLib, GObject = lgi.require('Ceasefire', '1.0'), lgi.Gio, lgi.GLib, lgi.GObject
local CeasefireFeeds = lgi.require('CeasefireFeeds', '1.0')
local plan = dofile(arg[1])
local unpack = table.unpack or unpack
local make

local function find(name)
  return Ceasefire[name] or CeasefireFeeds[name]
end

local function say(text)
  io.stderr:write(text:gsub('\n', ' '), '\n')
  io.stderr:flush()
end

-- A plan says bytes as the letters up to U+00FF.
local function bytes(text)
  return GLib.Bytes((text:gsub('\xc2(.)', '%1')))
end

local values
local function value_of(described)
  local kind, value = next(described)
  return values[kind](value)
end

-- As many as there are, nil among them.
local function values_of(described)
  local made = { n = #described }
  for i, one in ipairs(described) do
    made[i] = value_of(one)
  end
  return made
end

local function same(value)
  return value
end

values = {
  string = same, int = same, boolean = same, double = same,
  enum = function(pair) return pair[2] end,
  null = function() return nil end,
  list = function(items) return values_of(items) end,
  object = function(name) return make(plan.makers[name]) end,
  bytes = bytes,
  input = function(text) return Gio.MemoryInputStream.new_from_bytes(bytes(text)) end,
  output = function() return Gio.MemoryOutputStream.new_resizable() end,
  file = function(path) return Gio.File.new_for_path(path) end,
  cancellable = function(cancelled)
    local made = Gio.Cancellable()
    if cancelled then
      made:cancel()
    end
    return made
  end,
  variant = function(text) return GLib.Variant.parse(nil, text, nil, nil) end,
  gtype = function(name) return find(name)._gtype end,
  callback = function(answer) return function() return answer end end,
  closure = function(answer) return GObject.Closure(function() return answer end) end,
  zone = function(name) return GLib.TimeZone.new_identifier(name) end,
  task = function() return Gio.Task.new(nil, nil, nil) end,
}

-- An error is the second result, behind nothing or false.
local function checked(result, failure)
  if failure then
    error(failure, 0)
  end
  return result
end

make = function(how)
  if how.of then
    local name, args = unpack(how.item or how.get)
    local source = make(plan.makers[how.of])
    args = values_of(args)
    local found = source[name](source, unpack(args, 1, args.n))
    return how.item and found:get_item(0) or found
  end
  local type, made = find(how.type), nil
  if how.plain then
    made = type()
  else
    local args = values_of(how.args)
    made = checked(type[how['function']](unpack(args, 1, args.n)))
  end
  for _, step in ipairs(how['then']) do
    local args = values_of(step[2])
    made[step[1]](made, unpack(args, 1, args.n))
  end
  return made
end

local function same_value(found, value)
  if type(value) == 'table' then
    return #found == #value and found[1] == value[1]
  end
  return found == value or type(value) == 'userdata' and found:equal(value)
end

-- Writes a property, if there is a value for it, and tells whether it reads as that value.
local function use(owner, what, args)
  if args.n == 1 then
    return owner[what.name]:get_n_items() == 0
  end
  owner[what.name] = args[2]
  local found, enum = owner[what.name], what.args[1].enum
  if enum then
    found = Ceasefire[enum[1]][found]
  end
  return same_value(found, args[2])
end

local function call(number, what)
  say('<' .. number)
  local on = what.on and make(plan.makers[what.on])
  local owner = on or (what.type and find(what.type) or Ceasefire)
  local args = values_of(what.args)
  if on then
    table.insert(args, 1, on)
    args.n = args.n + 1
  end
  say('>' .. number)
  local result, failure
  if what.property then
    result = use(on, what, args)
  else
    result, failure = owner[what.name](unpack(args, 1, args.n))
  end
  if failure and what.throws then
    say('!' .. tostring(failure))
  else
    say('=' .. (type(result) == 'boolean' and tostring(result) or ''))
  end
end

for i, what in ipairs(plan.calls) do
  local fine, message = pcall(call, i - 1, what)
  if not fine then
    say('?' .. tostring(message))
  end
  while GLib.MainContext.default():iteration(false) do
  end
end
say('<end')
