/** What screenings and rules propose, for the office that issues warnings, and what became of it. */
IntegrityRisk.screening.proposals = async function (root, project) {
  'use strict';
  const { rest, el, replace, table, issueLink, query } = IntegrityRisk;
  const { link, state, colour, place, measured, said } = IntegrityRisk.screening;
  const form = IntegrityRisk.form;
  const list = IntegrityRisk.narrowedList('screening-proposals', project, draw);
  const chosen = el('div', {});

  function row(line) {
    const finding = line.finding;
    return el(
      'tr',
      { 'data-proposal': finding.item, 'data-of': finding.rule.code },
      el('td', {}, finding.rule.name, line.byRule ? el('span', { class: 'ir-muted' }, ' ', AJS.I18n.getText('integrity-risk.screening.by-rule')) : null),
      el('td', {}, finding.point ? issueLink(finding.point) : '', ' ', finding.title, measured(finding) ? el('span', { class: 'ir-muted' }, ' ', measured(finding)) : null),
      el('td', {}, place(finding)),
      el('td', {}, colour(finding.colour), finding.responsible ? [' ', finding.responsible.name] : null),
      el('td', {}, said(finding.decision)),
      el('td', {}, state(finding.state), finding.warning ? [' ', issueLink(finding.warning, finding.number)] : null, finding.review ? [el('br', {}), said(finding.review)] : null),
      el('td', {}, line.mayReview ? el('button', { type: 'button', class: 'aui-button', 'data-action': 'review', onclick: () => review(finding) }, AJS.I18n.getText('integrity-risk.screening.do.review')) : '')
    );
  }

  function draw(page) {
    const heads = [
      AJS.I18n.getText('integrity-risk.screening.column.rule'),
      AJS.I18n.getText('integrity-risk.screening.found'),
      AJS.I18n.getText('integrity-risk.screening.place'),
      AJS.I18n.getText('integrity-risk.screening.proposed'),
      AJS.I18n.getText('integrity-risk.screening.column.reason'),
      AJS.I18n.getText('integrity-risk.screening.column.state'),
      AJS.I18n.getText('integrity-risk.screening.action'),
    ];
    return table(heads, page.proposals.map(row), AJS.I18n.getText('integrity-risk.screening.no-proposals'));
  }

  function review(finding) {
    const path = 'screening-proposals/' + finding.id;
    const issue = [
      form.area('reason', AJS.I18n.getText('integrity-risk.screening.warning-reason'), { required: true, rows: 3, value: finding.decision ? finding.decision.reason : '' }),
      form.person('responsible', AJS.I18n.getText('integrity-risk.screening.responsible'), { value: finding.responsible ? finding.responsible.user : '', help: AJS.I18n.getText('integrity-risk.screening.responsible.help') }),
      form.date('deadline', AJS.I18n.getText('integrity-risk.screening.deadline'), { help: AJS.I18n.getText('integrity-risk.screening.deadline.help') }),
    ];
    const refuse = [form.area('reason', AJS.I18n.getText('integrity-risk.screening.reason'), { required: true, rows: 2 })];
    replace(
      chosen,
      el(
        'section',
        { class: 'ir-card' },
        el('h2', {}, finding.rule.name + ' · ' + finding.title),
        form.sending({ 'data-form': 'issue' }, issue, AJS.I18n.getText('integrity-risk.screening.do.issue'), 'issue', (values) => rest.post(path + '/issuing', { version: finding.version, reason: values.reason, responsible: values.responsible, deadline: values.deadline }), done),
        form.folded({ 'data-form': 'refuse' }, refuse, AJS.I18n.getText('integrity-risk.screening.do.refuse'), 'refuse', (values) => rest.post(path + '/refusal', { version: finding.version, reason: values.reason }), done)
      )
    );
    chosen.scrollIntoView({ block: 'center' });
  }

  function done() {
    replace(chosen);
    return list.show({});
  }

  replace(root, el('p', {}, link({ project: project.key }, AJS.I18n.getText('integrity-risk.screening.all'))), el('h2', {}, AJS.I18n.getText('integrity-risk.screening.proposals')), el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.screening.proposals.lead')), list.found, chosen);
  history.replaceState(null, '', query({ proposals: 1, project: project.key }));
  await list.show({ proposals: '1' });
};
