/** The month of a supervisor: what is due on which day, and which days are days off. */
IntegrityRisk.supervision.calendar = async function (project, status, wanted) {
  'use strict';
  const { rest, query, el, replace, fill } = IntegrityRisk;
  const { link, people, somebody } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const state = { month: wanted.month || '', person: wanted.person || 'me' };
  const place = el('div', {});

  const weekdays = () => [
    AJS.I18n.getText('integrity-risk.supervision.weekday.1'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.2'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.3'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.4'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.5'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.6'),
    AJS.I18n.getText('integrity-risk.supervision.weekday.7'),
  ];

  function change(values) {
    Object.assign(state, values);
    history.replaceState(null, '', query(Object.assign({ project: project.key, view: 'calendar' }, state)));
    return fill(place, month);
  }

  async function month() {
    const person = state.person === 'all' ? '' : state.person;
    const answer = await rest.get('supervision/calendar' + query({ project: project.key, month: state.month, person }));
    return [head(answer), grid(answer), el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.calendar.help'))];
  }

  function moved(answer, months) {
    const [year, number] = answer.month.split('-').map(Number);
    const day = new Date(year, number - 1 + months, 1);
    return day.getFullYear() + '-' + String(day.getMonth() + 1).padStart(2, '0');
  }

  function head(answer) {
    return el(
      'div',
      { class: 'ir-buttons', 'data-month': answer.month },
      form.button(AJS.I18n.getText('integrity-risk.supervision.month.before'), () => change({ month: moved(answer, -1) }), false, 'month-before'),
      form.button(AJS.I18n.getText('integrity-risk.supervision.month.today'), () => change({ month: '' }), false, 'month-today'),
      form.button(AJS.I18n.getText('integrity-risk.supervision.month.after'), () => change({ month: moved(answer, 1) }), false, 'month-after'),
      people(state, change),
      somebody(change)
    );
  }

  function grid(answer) {
    const first = (new Date(answer.days[0].date + 'T00:00:00').getDay() + 6) % 7;
    const cells = Array.from({ length: first }, () => el('td', { class: 'ir-idle' })).concat(answer.days.map((day) => cell(day, answer.today)));
    while (cells.length % 7) {
      cells.push(el('td', { class: 'ir-idle' }));
    }
    const rows = Array.from({ length: cells.length / 7 }, (unused, row) => el('tr', {}, cells.slice(row * 7, row * 7 + 7)));
    return el(
      'table',
      { class: 'ir-month' },
      el('caption', {}, AJS.I18n.getText('integrity-risk.supervision.calendar.caption', answer.month)),
      el('thead', {}, el('tr', {}, weekdays().map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows)
    );
  }

  function cell(day, today) {
    const label = day.overdue ? AJS.I18n.getText('integrity-risk.supervision.day.overdue', String(day.due)) : AJS.I18n.getText('integrity-risk.supervision.day.due', String(day.due));
    const classes = [day.working ? '' : 'ir-off', day.date === today ? 'ir-today' : '', day.due || day.rounds.length || day.date === today ? '' : 'ir-idle'];
    const off = day.working ? null : day.name || AJS.I18n.getText('integrity-risk.supervision.day.off');
    return el(
      'td',
      { class: classes.filter(Boolean).join(' ') || null, 'data-day': day.date },
      el('span', { class: 'ir-day' }, String(Number(day.date.substring(8))), off ? ' ' + off : ''),
      day.due ? link({ project: project.key, view: 'plan', from: day.date, to: day.date, person: state.person }, label, { class: day.overdue ? 'ir-late' : null }) : null,
      day.rounds.map((round) => link({ project: project.key, view: 'rounds', id: round.id }, round.title, { 'data-round': round.id, class: day.overdue && round.state === 'planned' ? 'ir-late' : null }))
    );
  }

  replace(place, await month());
  return place;
};
