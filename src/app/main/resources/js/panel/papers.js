/** The deployments and the items held that name the risk point, and that the reader may see. */
IntegrityRisk.panel.papers = (function () {
  'use strict';
  const { rest, el, query, pageLink, date } = IntegrityRisk;

  function of(key) {
    return rest.get('risk-points/' + encodeURIComponent(key) + '/papers');
  }

  function listed(title, name, lines) {
    return lines.length ? el('section', { 'data-papers': name }, el('h3', {}, title), el('ul', {}, lines)) : null;
  }

  function late(line) {
    return line.overdue ? [' ', el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue'))] : null;
  }

  function deployment(line) {
    return el('li', {}, pageLink('/deployments' + query({ id: line.id }), line.number), ' · ', line.matter.name, ' · ', line.state.name, ' · ', date(line.due), late(line));
  }

  function holding(line) {
    return el('li', {}, pageLink('/holdings' + query({ id: line.id }), line.name), ' · ', line.owner, ' · ', AJS.I18n.getText('integrity-risk.holding.column.stock'), ' ', line.stock, ' ', line.measure);
  }

  function view(papers) {
    return [
      listed(AJS.I18n.getText('integrity-risk.web.page.deployments'), 'deployments', papers.deployments.map(deployment)),
      listed(AJS.I18n.getText('integrity-risk.web.page.holdings'), 'holdings', papers.holdings.map(holding)),
    ];
  }

  return { of, view };
})();
