/** The calendar of working days: the holidays and make-up days of a year, and who has changed them. */
IntegrityRisk.page('calendar', async function (root) {
  'use strict';
  const { rest, query, el, replace, message, pageLink, table, date, today } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const first = Number(new URLSearchParams(location.search).get('year')) || Number(today().substring(0, 4));
  const kinds = [
    { code: 'holiday', name: AJS.I18n.getText('integrity-risk.calendar.holiday') },
    { code: 'make-up-day', name: AJS.I18n.getText('integrity-risk.calendar.make-up-day') },
  ];

  function weekday(iso) {
    return new Date(iso + 'T00:00:00').toLocaleDateString(document.documentElement.lang || undefined, { weekday: 'long' });
  }

  async function show(year, version) {
    draw(await rest.get('calendar/' + year + query({ version })));
  }

  function standing(problem) {
    root.prepend(message('error', problem.message));
  }

  function go(year, version) {
    return () => show(year, version).catch(standing);
  }

  function head(year) {
    return el(
      'div',
      { class: 'ir-buttons', 'data-year': year.year },
      form.button('‹ ' + (year.year - 1), go(year.year - 1), false, 'year-before'),
      el('h2', {}, AJS.I18n.getText('integrity-risk.calendar.year', String(year.year))),
      form.button(year.year + 1 + ' ›', go(year.year + 1), false, 'year-after')
    );
  }

  function about(year) {
    const known = year.known ? AJS.I18n.getText('integrity-risk.calendar.working-days', String(year.workingDays)) : null;
    const source = year.source ? AJS.I18n.getText('integrity-risk.calendar.source', year.source) : null;
    const changed = year.changedBy ? AJS.I18n.getText('integrity-risk.calendar.changed', year.changedBy.name, date(year.changed), String(year.version)) : null;
    return [
      year.known ? null : message('warning', AJS.I18n.getText('integrity-risk.calendar.unknown', String(year.year))),
      year.present ? null : message('info', AJS.I18n.getText('integrity-risk.calendar.old', String(year.version))),
      el('p', { class: 'ir-muted' }, [known, source, changed].filter(Boolean).join(' · ')),
    ];
  }

  function row(day, year) {
    const remove = () => change(() => rest.remove('calendar/days/' + day.date));
    const button = mayChange(year) ? form.button(AJS.I18n.getText('integrity-risk.calendar.remove'), remove, false, 'remove-day') : null;
    return el('tr', { 'data-day': day.date, 'data-kind': day.kind.code }, el('td', {}, date(day.date)), el('td', {}, weekday(day.date)), el('td', {}, day.kind.name), el('td', {}, day.name), el('td', {}, button));
  }

  function mayChange(year) {
    return year.mayChange && year.present;
  }

  async function change(work) {
    try {
      draw(await work());
    } catch (problem) {
      standing(problem);
    }
  }

  function heads() {
    return [
      AJS.I18n.getText('integrity-risk.calendar.date'),
      AJS.I18n.getText('integrity-risk.calendar.weekday'),
      AJS.I18n.getText('integrity-risk.calendar.kind'),
      AJS.I18n.getText('integrity-risk.calendar.name'),
      '',
    ];
  }

  function adding() {
    const page = el('form', { class: 'aui top-label ir-form', 'data-form': 'day', onsubmit: (event) => event.preventDefault() });
    const save = async () => {
      const answer = await form.submit(page, (values) => rest.put('calendar/days/' + encodeURIComponent(values.date), { kind: values.kind, name: values.name }));
      if (answer) {
        draw(answer);
      }
    };
    page.append(
      el('h2', {}, AJS.I18n.getText('integrity-risk.calendar.add')),
      form.date('date', AJS.I18n.getText('integrity-risk.calendar.date'), { required: true }),
      form.select('kind', AJS.I18n.getText('integrity-risk.calendar.kind'), kinds, { required: true, value: 'holiday' }),
      form.text('name', AJS.I18n.getText('integrity-risk.calendar.name'), { required: true }),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true, 'save-day'))
    );
    const bring = pageLink('/import' + query({ what: 'calendar' }), AJS.I18n.getText('integrity-risk.calendar.import'), { class: 'aui-button' });
    return [page, el('p', { class: 'ir-buttons' }, bring)];
  }

  function versions(year) {
    if (!year.versions.length) {
      return null;
    }
    const line = (each) => el('tr', {}, el('td', {}, String(each.version)), el('td', {}, date(each.saved)), el('td', {}, each.by.name), el('td', {}, String(each.days)), el('td', {}, form.button(AJS.I18n.getText('integrity-risk.calendar.show'), go(year.year, each.version), false, 'show-version')));
    const columns = [
      AJS.I18n.getText('integrity-risk.calendar.version'),
      AJS.I18n.getText('integrity-risk.calendar.saved'),
      AJS.I18n.getText('integrity-risk.calendar.by'),
      AJS.I18n.getText('integrity-risk.calendar.days'),
      '',
    ];
    return el('details', { class: 'ir-card' }, el('summary', {}, AJS.I18n.getText('integrity-risk.calendar.versions')), table(columns, year.versions.map(line), ''));
  }

  function draw(year) {
    replace(
      root,
      el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.calendar.lead')),
      head(year),
      about(year),
      table(heads(), year.days.map((day) => row(day, year)), AJS.I18n.getText('integrity-risk.calendar.none')),
      mayChange(year) ? adding() : null,
      versions(year)
    );
  }

  await show(first);
});
