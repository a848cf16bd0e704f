/** What of the organisation register is looked for: by words of names, codes and people, within a unit and those below it. */
IntegrityRisk.organisation = IntegrityRisk.organisation || {};
IntegrityRisk.organisation.sought = function (register, bodies, person, text, unit) {
  'use strict';
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const parents = new Map(register.units.map((each) => [each.code, each.parent]));
  const homes = new Map(register.departments.map((each) => [each.code, each.unit]));

  /** The unit and those above it, itself first. */
  function upwards(code) {
    const line = [];
    for (let at = code; at && !line.includes(at); at = parents.get(at)) {
      line.push(at);
    }
    return line;
  }

  function isWithin(code) {
    return !unit || upwards(code).includes(unit);
  }

  function says(parts, people) {
    const said = parts.concat(people, people.map(person)).filter(Boolean).join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  }

  /** Every body of every unit, whether somebody sits in it or not. */
  function bodyOf(of, kind) {
    const known = register.bodies.find((each) => each.unit === of.code && each.code === kind.code);
    return { unit: of, kind, members: known ? known.members : [] };
  }

  const units = register.units.filter((each) => isWithin(each.code) && says([each.code, each.name], [each.mainLeader]));
  const departments = register.departments.filter((each) => isWithin(each.unit) && says([each.code, each.name], [each.head, each.inChargeLeader]));
  const posts = register.posts.filter((each) => isWithin(homes.get(each.department)) && says([each.code, each.name], [each.holder]));
  const seats = register.units
    .filter((each) => isWithin(each.code))
    .flatMap((each) => bodies.map((kind) => bodyOf(each, kind)))
    .filter((each) => says([each.kind.name], each.members));

  /** Units that lead to something found; all of them while no words are looked for, so that another can be chosen. */
  function leading() {
    const found = units.map((each) => each.code).concat(departments.map((each) => each.unit), posts.map((each) => homes.get(each.department)), seats.map((each) => each.unit.code));
    return new Set(words.length ? found.flatMap(upwards) : register.units.map((each) => each.code));
  }

  return { units, departments, posts, seats, leading: leading(), isNarrowed: words.length > 0 };
};
