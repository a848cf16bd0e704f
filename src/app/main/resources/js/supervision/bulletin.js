/** The bulletin: what the checks of a month came to, in numbers and one by one. */
IntegrityRisk.supervision.bulletin = async function (project, status, wanted) {
  'use strict';
  const { rest, query, el, replace, fill, issueLink, level, table, date, today } = IntegrityRisk;
  const { exported } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const month = today().substring(0, 7);
  const state = { project: project.key, from: wanted.from || month + '-01', to: wanted.to || today() };
  const place = el('div', {});

  /** What most checks do not count is shown only where something was counted. */
  const ALWAYS = ['rounds', 'checks', 'findings', 'rectifications', 'closed'];

  function figures(numbers) {
    const shown = [
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.rounds'), numbers.rounds, 'rounds'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.checks'), numbers.checks, 'checks'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.findings'), numbers.findings, 'findings'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.rectifications'), numbers.rectifications, 'rectifications'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.closed'), numbers.rectificationsClosed, 'closed'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.households'), numbers.households, 'households'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.coverage'), numbers.mostSerious.of ? numbers.mostSerious.percent + '%' : '–', 'coverage'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.sent'), numbers.questionnairesSent, 'sent'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.returned'), numbers.questionnairesReturned, 'returned'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.suggestions'), numbers.suggestions, 'suggestions'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.taken-up'), numbers.takenUp, 'taken-up'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.files-seen'), numbers.filesSeen, 'files-seen'],
      [AJS.I18n.getText('integrity-risk.supervision.bulletin.files-faulty'), numbers.filesFaulty, 'files-faulty'],
    ];
    return el('dl', { class: 'ir-figures' }, shown.filter(([name, value, code]) => ALWAYS.includes(code) || (value && value !== '–')).map(([name, value, code]) => el('div', {}, el('dt', {}, name), el('dd', { 'data-figure': code }, value))));
  }

  function kind(each) {
    return el('tr', {}, el('td', {}, each.kind.name), el('td', {}, each.bulletin ? AJS.I18n.getText('integrity-risk.supervision.bulletin.made-known') : ''), el('td', {}, each.checks), el('td', {}, each.findings));
  }

  function line(each) {
    return el(
      'tr',
      {},
      el('td', {}, date(each.held)),
      el('td', {}, each.kind.name),
      el('td', {}, issueLink(each.point), ' ', each.title),
      el('td', {}, level(each.level)),
      el('td', {}, each.department ? each.department.name : ''),
      el('td', {}, each.result.name),
      el('td', {}, each.findings),
      el('td', {}, each.rectification)
    );
  }

  async function results() {
    const answer = await rest.get('bulletin' + query(state));
    const kinds = [AJS.I18n.getText('integrity-risk.supervision.column.kind'), '', AJS.I18n.getText('integrity-risk.supervision.bulletin.checks'), AJS.I18n.getText('integrity-risk.supervision.bulletin.findings')];
    const heads = [
      AJS.I18n.getText('integrity-risk.supervision.column.held'),
      AJS.I18n.getText('integrity-risk.supervision.column.kind'),
      AJS.I18n.getText('integrity-risk.supervision.column.title'),
      AJS.I18n.getText('integrity-risk.supervision.column.level'),
      AJS.I18n.getText('integrity-risk.supervision.column.department'),
      AJS.I18n.getText('integrity-risk.supervision.column.result'),
      AJS.I18n.getText('integrity-risk.supervision.column.findings'),
      AJS.I18n.getText('integrity-risk.supervision.column.rectification'),
    ];
    return [
      el('h2', {}, AJS.I18n.getText('integrity-risk.supervision.bulletin.figures')),
      figures(answer.figures),
      answer.byKind.length ? [el('h2', {}, AJS.I18n.getText('integrity-risk.supervision.bulletin.by-kind')), table(kinds, answer.byKind.map(kind), '')] : null,
      el('h2', {}, AJS.I18n.getText('integrity-risk.supervision.bulletin.list')),
      table(heads, answer.lines.map(line), AJS.I18n.getText('integrity-risk.supervision.bulletin.empty')),
      el('p', { class: 'ir-buttons' }, exported('bulletin', state)),
    ];
  }

  const page = el('form', { class: 'aui ir-filters', onsubmit: (event) => event.preventDefault() });
  const day = (name, label) => el('label', {}, label, ' ', el('input', { type: 'date', class: 'text', name, value: state[name] }));
  const show = () => {
    Object.assign(state, form.values(page));
    history.replaceState(null, '', query(Object.assign({ view: 'bulletin' }, state)));
    return fill(place, results);
  };
  page.append(day('from', AJS.I18n.getText('integrity-risk.supervision.bulletin.from')), day('to', AJS.I18n.getText('integrity-risk.supervision.bulletin.to')), form.button(AJS.I18n.getText('integrity-risk.supervision.bulletin.show'), show, true, 'show-bulletin'));
  replace(place, await results());
  return [page, place];
};
