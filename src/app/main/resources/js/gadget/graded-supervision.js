/** The gadget of graded supervision: level by level who answers, what is in force, overdue or without a measure. */
define('integrity-risk/graded-supervision', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { el, level, table, context } = IntegrityRisk;

  function number(line, name, alarming) {
    const value = line[name];
    const attributes = { href: context + line.links[name], class: alarming && value > 0 ? 'ir-number ir-alarm' : 'ir-number', 'data-number': name };
    return el('td', { class: 'ir-right' }, el('a', attributes, value));
  }

  function row(line) {
    const person = line.answerer.name ? line.answerer.name + ' · ' + line.answerer.roleName : line.answerer.roleName;
    return el(
      'tr',
      { 'data-level': line.level.code, 'data-answerer': line.answerer.user || '' },
      el('td', {}, level(line.level)),
      el('td', {}, person),
      number(line, 'inForce'),
      number(line, 'checksOverdue', true),
      number(line, 'measuresMissing', true)
    );
  }

  function total(totals) {
    return el('tr', { class: 'ir-total' }, el('th', { scope: 'row', colspan: 2 }, AJS.I18n.getText('integrity-risk.web.gadget.total')), ['inForce', 'checksOverdue', 'measuresMissing'].map((name) => el('td', { class: 'ir-right', 'data-total': name }, totals[name])));
  }

  return gadget.item('gadgets/graded-supervision', (answer) => {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.field.level'),
      AJS.I18n.getText('integrity-risk.web.gadget.answers'),
      AJS.I18n.getText('integrity-risk.web.gadget.in-force'),
      AJS.I18n.getText('integrity-risk.web.gadget.checks-overdue'),
      AJS.I18n.getText('integrity-risk.web.gadget.measures-missing'),
    ];
    const rows = answer.rows.map(row);
    const follow = answer.followUp;
    const links = el(
      'p',
      { class: 'ir-facts' },
      el('a', { href: context + follow.checksLink, 'data-number': 'plannedOverdue', class: follow.checksOverdue ? 'ir-alarm' : null }, AJS.I18n.getText('integrity-risk.supervision.gadget.plan', String(follow.checksOverdue))),
      el('a', { href: context + follow.rectificationsLink, 'data-number': 'rectifications', class: follow.rectificationsOverdue ? 'ir-alarm' : null }, AJS.I18n.getText('integrity-risk.supervision.gadget.rectifications', String(follow.rectificationsOpen), String(follow.rectificationsOverdue)))
    );
    return [links, table(heads, rows.length ? rows.concat(total(answer.totals)) : rows, AJS.I18n.getText('integrity-risk.web.gadget.graded-supervision.empty'))];
  });
});
