/** The report of a screening, for paper: figures, the officer's summary, what was proposed and what came of it. */
IntegrityRisk.screening.print = async function (root, id) {
  'use strict';
  const { rest, el, replace, table, date, query } = IntegrityRisk;
  const { link, period, figures, counted, place, said } = IntegrityRisk.screening;
  const path = 'screenings/' + encodeURIComponent(id);
  const screening = await rest.get(path);
  const proposals = (await Promise.all(['proposed', 'issued', 'refused'].map(all))).flat();
  const line = screening.line;
  const closed = screening.acts.filter((act) => act.kind.code === 'close').pop();
  const reopened = screening.acts.filter((act) => act.kind.code === 'reopen');

  /** A page of findings after the other: a report leaves none out. */
  async function all(state) {
    const found = [];
    let page;
    do {
      page = await rest.get(path + '/findings' + query({ state, start: found.length, limit: 200 }));
      found.push(...page.findings);
    } while (page.findings.length && found.length < page.total);
    return found;
  }

  function row(finding) {
    const result = [finding.state.name, finding.number].filter(Boolean).join(' ');
    return el('tr', {}, el('td', {}, finding.rule.name), el('td', {}, finding.point + ' ' + finding.title), el('td', {}, place(finding)), el('td', {}, finding.colour ? finding.colour.name : ''), el('td', {}, said(finding.decision)), el('td', {}, result, finding.review ? [' ', said(finding.review)] : null));
  }

  const heads = [
    AJS.I18n.getText('integrity-risk.screening.column.rule'),
    AJS.I18n.getText('integrity-risk.screening.found'),
    AJS.I18n.getText('integrity-risk.screening.place'),
    AJS.I18n.getText('integrity-risk.screening.colour'),
    AJS.I18n.getText('integrity-risk.screening.column.reason'),
    AJS.I18n.getText('integrity-risk.screening.result'),
  ];
  replace(
    root,
    el('p', { class: 'ir-screen' }, link({ id, project: screening.project }, AJS.I18n.getText('integrity-risk.web.back')), ' ', el('button', { type: 'button', class: 'aui-button', onclick: () => window.print() }, AJS.I18n.getText('integrity-risk.screening.print'))),
    el(
      'section',
      { class: 'ir-sheet' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.screening.report-of', period(line.period), line.unit.name)),
      el('p', {}, AJS.I18n.getText('integrity-risk.screening.as-of', date(line.taken)), ' · ', AJS.I18n.getText('integrity-risk.screening.by', line.screener.name)),
      line.vacant ? el('p', {}, AJS.I18n.getText('integrity-risk.screening.vacant', line.screener.name)) : null,
      closed ? el('p', { class: 'ir-text' }, closed.text, ' ', el('span', { class: 'ir-muted' }, closed.name, ' · ', date(closed.time))) : el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.screening.not-closed')),
      reopened.map((act) => el('p', { class: 'ir-text' }, act.kind.name, ' · ', act.name, ' · ', date(act.time), ' · ', act.text)),
      figures(screening, (rule) => rule.name),
      counted(AJS.I18n.getText('integrity-risk.web.field.level'), screening.levels),
      counted(AJS.I18n.getText('integrity-risk.web.field.department'), screening.departments),
      el('h3', {}, AJS.I18n.getText('integrity-risk.screening.proposals')),
      table(heads, proposals.map(row), AJS.I18n.getText('integrity-risk.screening.no-proposals'))
    )
  );
};
