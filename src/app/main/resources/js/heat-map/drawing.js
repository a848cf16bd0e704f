/** Draws a heat map as a table: a cell for each place where two dimensions meet, each number a link to its points. */
IntegrityRisk.heatMap = (function () {
  'use strict';
  const { el, level, paint, context } = IntegrityRisk;

  function number(count, link, label) {
    return count ? el('a', { class: 'ir-heat-count', href: context + link, 'aria-label': label }, count) : el('span', { class: 'ir-heat-count ir-heat-none' }, '0');
  }

  /** Points inside by level, where they are not all of the one that colours the cell. */
  function inside(cell) {
    const others = cell.levels.filter((each) => !cell.level || each.level.code !== cell.level.code);
    return others.length ? cell.levels.map((each) => AJS.I18n.getText('integrity-risk.heat-map.inside', each.level.name, String(each.count))).join(AJS.I18n.getText('integrity-risk.heat-map.comma')) : '';
  }

  /** What must not be: points of the most serious level without a measure in force. */
  function gaps(answer, count, link) {
    const name = answer.levels.reduce((first, each) => (each.order < first.order ? each : first)).name;
    return count ? el('a', { class: 'ir-heat-gap', 'data-gap': count, href: context + link }, AJS.I18n.getText('integrity-risk.heat-map.gap', name, String(count))) : null;
  }

  function cellView(answer, line, cell, index) {
    const name = cell.level ? cell.level.name : AJS.I18n.getText('integrity-risk.heat-map.no-level');
    const label = AJS.I18n.getText('integrity-risk.heat-map.cell', answer.rows.name, line.name, answer.columns.name, answer.heads[index].name, String(cell.count), name);
    const box = el(
      'td',
      { class: 'ir-heat-cell' + (cell.count ? '' : ' ir-heat-empty') + (cell.gaps ? ' ir-heat-wanting' : ''), title: [cell.reason, inside(cell)].filter(Boolean).join('\n') || null, 'data-row': line.code, 'data-column': cell.column, 'data-count': cell.count },
      number(cell.count, cell.link, label),
      el('span', { class: 'ir-heat-level' }, cell.level ? cell.level.name : ''),
      cell.count && inside(cell) ? el('span', { class: 'ir-heat-inside' }, inside(cell)) : null,
      gaps(answer, cell.gaps, cell.gapsLink)
    );
    return cell.level && cell.level.colour ? paint(box, cell.level.colour, cell.count ? 1 : 0.18) : box;
  }

  function sum(scope, name, count, link) {
    return el(scope ? 'th' : 'td', { class: 'ir-heat-sum', scope }, number(count, link, AJS.I18n.getText('integrity-risk.heat-map.sum', name, String(count))));
  }

  function lineView(answer, line) {
    return el('tr', {}, el('th', { scope: 'row' }, line.name), line.cells.map((cell, index) => cellView(answer, line, cell, index)), sum(null, line.name, line.count, line.link));
  }

  function head(answer) {
    const corner = el('th', { class: 'ir-heat-corner' }, answer.rows.name, el('span', { class: 'ir-heat-axis' }, ' \\ '), answer.columns.name);
    return el('tr', {}, corner, answer.heads.map((each) => el('th', { scope: 'col' }, each.name)), el('th', { scope: 'col' }, AJS.I18n.getText('integrity-risk.heat-map.total')));
  }

  function foot(answer) {
    const total = AJS.I18n.getText('integrity-risk.heat-map.total');
    return el('tr', {}, el('th', { scope: 'row' }, total), answer.heads.map((each) => sum(null, each.name, each.count, each.link)), sum(null, total, answer.total, answer.link));
  }

  function legend(answer) {
    return el('p', { class: 'ir-heat-legend' }, AJS.I18n.getText('integrity-risk.heat-map.legend'), answer.levels.map((each) => [' ', level(each)]));
  }

  /** The map with its legend; `caption` says what it shows. */
  function draw(answer, caption) {
    const map = el('table', { class: 'ir-heat', 'data-total': answer.total }, caption ? el('caption', {}, caption) : null, el('thead', {}, head(answer)), el('tbody', {}, answer.lines.map((line) => lineView(answer, line))), el('tfoot', {}, foot(answer)));
    const none = answer.total ? null : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.heat-map.empty'));
    const wanting = answer.gaps ? el('p', {}, gaps(answer, answer.gaps, answer.gapsLink)) : null;
    return el('div', { class: 'ir-sheet' }, none, wanting, el('div', { class: 'ir-heat-box', tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('integrity-risk.web.page.heat-map') }, map), legend(answer));
  }

  /** How far points may be on their way, as a choice. */
  function phases() {
    return [
      { code: 'not-withdrawn', name: AJS.I18n.getText('integrity-risk.heat-map.phase.not-withdrawn') },
      { code: 'in-force', name: AJS.I18n.getText('integrity-risk.heat-map.phase.in-force') },
      { code: 'under-review', name: AJS.I18n.getText('integrity-risk.heat-map.phase.under-review') },
    ];
  }

  return { draw, phases };
})();
