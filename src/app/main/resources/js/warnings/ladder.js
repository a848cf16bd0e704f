/** What a warning shows: the ladder with its place on it and why, the notice and who has seen it, what was written, history and accountability. */
IntegrityRisk.warning = (function () {
  'use strict';
  const { el, issueLink, date, table, message, listed } = IntegrityRisk;

  function colour(value, ...more) {
    return el('span', { class: 'ir-colour ir-colour-' + value.css }, value.name, ...more);
  }

  function rung(each) {
    const here = each.place === 'here';
    return el(
      'li',
      { class: 'ir-rung ir-rung-' + each.place, 'data-colour': each.colour.code, 'data-place': each.place, 'aria-current': here ? 'step' : null },
      el('div', {}, colour(each.colour), ' ', here ? el('strong', {}, AJS.I18n.getText('integrity-risk.warning.here')) : null),
      el('div', {}, el('strong', {}, each.handling), each.notice ? [' · ', each.notice] : null),
      el('div', { class: 'ir-muted' }, each.definition),
      el('div', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.warning.days', String(each.days)))
    );
  }

  function ladder(warning) {
    return el('section', {}, el('h3', {}, AJS.I18n.getText('integrity-risk.warning.ladder')), el('ol', { class: 'ir-ladder' }, warning.ladder.map(rung)), why(warning));
  }

  function why(warning) {
    const rules = AJS.I18n.getText('integrity-risk.warning.regime', warning.why.regime.name, warning.why.version);
    return el(
      'p',
      { class: 'ir-why', 'data-rule': warning.why.rule },
      el('strong', {}, AJS.I18n.getText('integrity-risk.warning.why')),
      ' ',
      warning.why.text,
      ' ',
      warning.why.regime.code ? el('span', { class: 'ir-muted' }, rules) : null,
      warning.rejections ? el('span', { class: 'ir-line' }, AJS.I18n.getText('integrity-risk.warning.rejections', String(warning.rejections))) : null
    );
  }

  function notice(warning) {
    const { number, name, day, seen, superior, seenBySuperior } = warning.notice;
    if (!number) {
      return null;
    }
    const said = [seen ? AJS.I18n.getText('integrity-risk.warning.seen') : AJS.I18n.getText('integrity-risk.warning.not-seen')];
    if (superior) {
      said.push(seenBySuperior ? AJS.I18n.getText('integrity-risk.warning.superior-seen', superior.name) : AJS.I18n.getText('integrity-risk.warning.superior-not-seen', superior.name));
    }
    return el('p', { class: 'ir-notice' }, el('strong', {}, AJS.I18n.getText('integrity-risk.warning.notice', number, date(day))), name ? ' ' + name : '', ' ', el('span', { class: 'ir-muted' }, listed(said)));
  }

  function facts(warning) {
    const overdue = warning.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null;
    const fact = (label, text) => (text ? el('p', {}, el('strong', {}, label), ' ', text) : null);
    return [
      el('p', {}, colour(warning.colour), ' ', el('strong', {}, warning.state.name), ' · ', AJS.I18n.getText('integrity-risk.web.field.deadline'), ' ', date(warning.deadline), ' ', overdue, warning.escalations ? [' ', el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.warning.escalated-times', String(warning.escalations)))] : null),
      fact(AJS.I18n.getText('integrity-risk.web.field.responsible'), warning.responsible.name),
      warning.point ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.about'), ' ', issueLink(warning.point.key, warning.point.key + ' ' + warning.point.title)) : null,
      notice(warning),
      warning.laidBefore ? el('div', { 'data-laid-before': warning.laidBefore.user || '' }, message('warning', AJS.I18n.getText('integrity-risk.warning.laid-before', warning.laidBefore.name))) : null,
      warning.ended ? message('warning', AJS.I18n.getText('integrity-risk.warning.ended')) : null,
      warning.handOver.asked ? message('warning', AJS.I18n.getText('integrity-risk.warning.hand-over.asked')) : null,
      fact(AJS.I18n.getText('integrity-risk.web.field.cause'), warning.cause),
      fact(AJS.I18n.getText('integrity-risk.web.field.correction'), warning.correction),
      fact(AJS.I18n.getText('integrity-risk.web.panel.examination'), warning.examination),
    ];
  }

  function step(each) {
    const said = [each.opinion ? el('p', {}, each.opinion) : null, each.reason ? el('p', { class: 'ir-muted' }, each.reason) : null];
    return el('tr', { 'data-act': each.action }, el('td', { class: 'ir-nowrap' }, date(each.time)), el('td', {}, each.name), el('td', {}, each.actionName, each.colour ? [' ', colour(each.colour)] : null, each.number ? el('span', { class: 'ir-line ir-muted' }, each.number) : null), el('td', {}, said));
  }

  function history(warning) {
    const heads = [AJS.I18n.getText('integrity-risk.web.panel.time'), AJS.I18n.getText('integrity-risk.web.panel.who'), AJS.I18n.getText('integrity-risk.web.panel.step'), AJS.I18n.getText('integrity-risk.web.opinion')];
    return warning.history.length ? el('section', {}, el('h3', {}, AJS.I18n.getText('integrity-risk.warning.history')), table(heads, warning.history.map(step), '')) : null;
  }

  function entry(each) {
    return el(
      'tr',
      { 'data-person': each.person.user || each.person.name, 'data-joint': String(each.joint) },
      el('td', {}, each.person.name),
      el('td', {}, each.kind ? each.kind.name : ''),
      el('td', {}, each.joint ? AJS.I18n.getText('integrity-risk.warning.accountability.joint') : AJS.I18n.getText('integrity-risk.warning.accountability.own')),
      el('td', {}, colour(each.colour), ' ', issueLink(each.warning)),
      el('td', {}, each.note ? el('p', {}, each.note) : null, el('p', { class: 'ir-muted' }, each.reason)),
      el('td', { class: 'ir-nowrap' }, date(each.recorded), ' ', each.recorder ? each.recorder.name : AJS.I18n.getText('integrity-risk.warning.accountability.by-rule'))
    );
  }

  /** Entries of accountability as a table. */
  function entries(list) {
    const heads = [
      AJS.I18n.getText('integrity-risk.warning.person'),
      AJS.I18n.getText('integrity-risk.warning.kind'),
      AJS.I18n.getText('integrity-risk.warning.liability'),
      AJS.I18n.getText('integrity-risk.web.gadget.warning'),
      AJS.I18n.getText('integrity-risk.warning.note'),
      AJS.I18n.getText('integrity-risk.warning.recorded'),
    ];
    return table(heads, list.map(entry), AJS.I18n.getText('integrity-risk.warning.accountability.empty'));
  }

  function accountability(warning) {
    return warning.accountability.length ? el('section', {}, el('h3', {}, AJS.I18n.getText('integrity-risk.warning.accountability')), entries(warning.accountability)) : null;
  }

  return { colour, ladder, facts, history, entries, accountability };
})();
