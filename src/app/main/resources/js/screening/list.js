/** All screenings of a project; whoever screens opens one here that the calendar has not opened. */
IntegrityRisk.screening.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link, period, state } = IntegrityRisk.screening;
  const form = IntegrityRisk.form;
  const all = await rest.get('screenings' + query({ project: project.key }));

  function row(line) {
    return el(
      'tr',
      { class: line.overdue ? 'ir-overdue' : null, 'data-screening': line.id },
      el('td', {}, link({ id: line.id, project: project.key }, period(line.period))),
      el('td', {}, line.unit.name),
      el('td', {}, date(line.taken)),
      el('td', {}, date(line.due), line.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, line.screener.name, line.vacant ? el('span', { class: 'ir-muted' }, ' ', AJS.I18n.getText('integrity-risk.screening.vacant-short')) : null),
      el('td', {}, state(line.state))
    );
  }

  function open() {
    const periods = all.periods.map((each) => ({ code: each.code, name: period(each) }));
    const fields = [
      form.select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), all.units, { required: true, value: all.units[0].code }),
      form.select('period', AJS.I18n.getText('integrity-risk.screening.period'), periods, { required: true, value: periods[0].code, help: AJS.I18n.getText('integrity-risk.screening.open.help') }),
    ];
    const send = (values) => rest.post('screenings', { project: project.key, unit: values.unit, period: values.period });
    const show = (made) => location.assign(query({ id: made.line.id, project: project.key }));
    return form.folded({ 'data-form': 'open' }, fields, AJS.I18n.getText('integrity-risk.screening.do.open'), 'open', send, show);
  }

  const heads = [
    AJS.I18n.getText('integrity-risk.screening.period'),
    AJS.I18n.getText('integrity-risk.web.field.unit'),
    AJS.I18n.getText('integrity-risk.screening.taken'),
    AJS.I18n.getText('integrity-risk.screening.due'),
    AJS.I18n.getText('integrity-risk.screening.screener'),
    AJS.I18n.getText('integrity-risk.screening.state'),
  ];
  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.screening.lead')),
    all.known ? el('p', {}, link({ proposals: 1, project: project.key }, AJS.I18n.getText('integrity-risk.screening.proposals'), { class: 'aui-button', 'data-action': 'proposals' })) : null,
    all.units.length ? open() : null,
    all.known ? table(heads, all.screenings.map(row), AJS.I18n.getText('integrity-risk.screening.none')) : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.screening.not-asked', project.regimeName))
  );
};
