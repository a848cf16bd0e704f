/** The gadget of measures: how many want attention in which way, then the most pressing ones. */
define('integrity-risk/measures-due', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { el, issueLink, level, table, date, context } = IntegrityRisk;

  function count(each) {
    return el('a', { class: 'ir-colour-count', href: context + each.link, 'data-count': each.code }, each.name, ' ', el('strong', { class: each.count ? 'ir-number' : null }, each.count));
  }

  function gaps(each) {
    return el('a', { class: 'ir-colour-count', href: context + each.link, 'data-count': 'gaps' }, AJS.I18n.getText('integrity-risk.measure.gaps', each.level.name), ' ', el('strong', { class: each.count ? 'ir-number ir-alarm' : null }, each.count));
  }

  function row(measure) {
    const point = measure.points[0];
    return el(
      'tr',
      { class: measure.overdue ? 'ir-overdue' : null, 'data-measure': measure.key },
      el('td', {}, issueLink(measure.key), ' ', measure.title),
      el('td', {}, point ? [level(point.level), ' ', issueLink(point.key)] : null, measure.points.length > 1 ? [' ', AJS.I18n.getText('integrity-risk.measure.more-points', String(measure.points.length - 1))] : null),
      el('td', { class: 'ir-nowrap' }, measure.state.name),
      el('td', { class: 'ir-nowrap' }, measure.responsible.name),
      el('td', {}, el('span', { class: 'ir-nowrap' }, date(measure.due)), measure.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null)
    );
  }

  return gadget.item('gadgets/measures-due', (board) => {
    const heads = [
      AJS.I18n.getText('integrity-risk.measure.column.measure'),
      AJS.I18n.getText('integrity-risk.measure.column.points'),
      AJS.I18n.getText('integrity-risk.measure.column.state'),
      AJS.I18n.getText('integrity-risk.measure.column.responsible'),
      AJS.I18n.getText('integrity-risk.measure.column.due'),
    ];
    return el('div', {}, el('p', { class: 'ir-counts' }, gaps(board.gaps), board.counts.map(count)), table(heads, board.measures.map(row), AJS.I18n.getText('integrity-risk.web.gadget.measures-due.empty')));
  });
});
