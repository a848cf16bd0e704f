/** The units as a tree that is opened and closed; choosing one narrows what stands below the tree. */
IntegrityRisk.organisation = IntegrityRisk.organisation || {};
IntegrityRisk.organisation.tree = function (register, view) {
  'use strict';
  const { el } = IntegrityRisk;

  /** A tree that is read at one glance is open at first; of a larger one only what stands on top. */
  const GLANCE = 20;
  const below = grouped(register.units, (unit) => unit.parent || '');
  const departments = grouped(register.departments, (department) => department.unit);
  const posts = grouped(register.posts, (post) => post.department);

  function grouped(entries, by) {
    const groups = new Map();
    entries.forEach((entry) => groups.set(by(entry), (groups.get(by(entry)) || []).concat(entry)));
    return groups;
  }

  function shown(parent) {
    return (below.get(parent) || []).filter((unit) => view.sought.leading.has(unit.code));
  }

  function isOpen(unit, depth) {
    const usual = view.sought.isNarrowed || depth === 0 || register.units.length <= GLANCE;
    return view.opened.has(unit.code) ? view.opened.get(unit.code) : usual;
  }

  function toggle(unit, open) {
    const label = open ? AJS.I18n.getText('integrity-risk.web.organisation.close', unit.name) : AJS.I18n.getText('integrity-risk.web.organisation.open', unit.name);
    const turn = () => {
      view.opened.set(unit.code, !open);
      view.redraw('[data-toggle="' + CSS.escape(unit.code) + '"]');
    };
    return el('button', { type: 'button', class: 'ir-toggle', 'data-toggle': unit.code, 'aria-expanded': String(open), 'aria-label': label, onclick: turn }, open ? '▾' : '▸');
  }

  /** What a unit has of its own, without what belongs to the units below it. */
  function counts(unit) {
    const own = departments.get(unit.code) || [];
    const held = own.reduce((sum, department) => sum + (posts.get(department.code) || []).length, 0);
    return AJS.I18n.getText('integrity-risk.web.organisation.counts', String((below.get(unit.code) || []).length), String(own.length), String(held));
  }

  function name(unit) {
    const chosen = view.chosen === unit.code;
    return el('button', { type: 'button', class: 'aui-button aui-button-link ir-unit-name', 'data-choose': unit.code, 'aria-pressed': String(chosen), onclick: () => view.choose(chosen ? '' : unit.code) }, unit.name);
  }

  function item(unit, depth) {
    const children = shown(unit.code);
    const open = isOpen(unit, depth);
    const leader = unit.mainLeader ? el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.organisation.led-by', view.person(unit.mainLeader))) : null;
    return el(
      'li',
      { 'data-unit': unit.code },
      el('div', { class: 'ir-unit' }, children.length ? toggle(unit, open) : el('span', { class: 'ir-toggle' }), name(unit), el('span', { class: 'ir-muted' }, unit.code), leader, el('span', { class: 'ir-muted', 'data-counts': unit.code }, counts(unit)), view.actions(unit)),
      open && children.length ? list(children, depth + 1) : null
    );
  }

  function list(units, depth) {
    return el('ul', { class: 'ir-units' }, units.map((unit) => item(unit, depth)));
  }

  const top = shown('');
  return top.length ? list(top, 0) : el('p', { class: 'ir-muted' }, view.sought.isNarrowed ? AJS.I18n.getText('integrity-risk.web.organisation.nothing-found') : AJS.I18n.getText('integrity-risk.web.organisation.empty'));
};
