/** Recording a meeting of the leading group: one date and attendance, a decision for each point that awaits it. */
IntegrityRisk.page('meeting', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message, issueLink, level, table } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const [work, organisation, regime] = await Promise.all([
    rest.get('my-work' + query({ project: project.key })),
    rest.get('organisation'),
    rest.get('regimes/' + encodeURIComponent(project.regime)),
  ]);
  const group = work.groups.find((each) => each.kind === 'meeting');
  const points = group ? group.items : [];
  const deciding = bodies();
  const members = Array.from(new Set(organisation.bodies.filter((body) => deciding.has(body.code)).flatMap((body) => body.members)));
  const memberChoices = members.map((key) => ({ code: key, name: (organisation.people && organisation.people[key]) || key }));

  /** Codes of the bodies that decide on the points: the regime says who at which step. */
  function bodies() {
    const steps = regime.chains.flatMap((chain) => chain.steps).filter((step) => points.some((point) => point.state.code === step.step));
    return new Set(steps.map((step) => step.role.code.replace(/^superior-/, '')));
  }

  function decision(point) {
    const name = 'decision-' + point.key;
    const choices = [
      { code: 'pass', text: AJS.I18n.getText('integrity-risk.web.decision.pass') },
      { code: 'return', text: AJS.I18n.getText('integrity-risk.web.decision.return') },
      { code: '', text: AJS.I18n.getText('integrity-risk.web.decision.later') },
    ];
    return el(
      'tr',
      { 'data-point': point.key },
      el('td', {}, issueLink(point.key)),
      el('td', {}, point.title),
      el('td', {}, level(point.level)),
      el('td', {}, choices.map((each, index) => el('label', { class: 'ir-choice' }, el('input', { type: 'radio', name, value: each.code, checked: index === 0 }), ' ', each.text))),
      el('td', {}, votes.map((each) => vote(point, each))),
      el('td', {}, el('input', { type: 'text', class: 'text ir-wide', name: 'opinion-' + point.key, 'aria-label': AJS.I18n.getText('integrity-risk.web.opinion') }))
    );
  }

  const votes = [
    { code: 'inFavour', name: AJS.I18n.getText('integrity-risk.web.meeting.in-favour') },
    { code: 'against', name: AJS.I18n.getText('integrity-risk.web.meeting.against') },
    { code: 'abstained', name: AJS.I18n.getText('integrity-risk.web.meeting.abstained') },
  ];

  function vote(point, each) {
    return el('label', { class: 'ir-vote' }, each.name, ' ', el('input', { type: 'number', class: 'text short-field', min: '0', name: each.code + '-' + point.key }));
  }

  function decided(point, values) {
    const made = { key: point.key, decision: values['decision-' + point.key], opinion: values['opinion-' + point.key] };
    votes.forEach((each) => (made[each.code] = values[each.code + '-' + point.key]));
    return made;
  }

  function record(values) {
    return {
      project: project.key,
      date: values.date,
      place: values.place,
      attendees: values.attendees.concat(list(values.guests)),
      absent: members.filter((each) => !values.attendees.includes(each)),
      recused: values.recused,
      minutes: values.minutes,
      decisions: points.map((point) => decided(point, values)).filter((each) => each.decision),
    };
  }

  function list(text) {
    return (text || '').split(/[,，、\s]+/).filter(Boolean);
  }

  async function save() {
    const answer = await form.submit(page, (values) => rest.post('meetings', record(values)));
    if (answer) {
      replace(root, message('success', AJS.I18n.getText('integrity-risk.web.meeting.done')), el('p', {}, el('button', { class: 'aui-button', onclick: () => location.reload() }, AJS.I18n.getText('integrity-risk.web.back'))));
    }
  }

  const heads = [
    AJS.I18n.getText('integrity-risk.web.key'),
    AJS.I18n.getText('integrity-risk.web.field.title'),
    AJS.I18n.getText('integrity-risk.web.field.level'),
    AJS.I18n.getText('integrity-risk.web.decision'),
    AJS.I18n.getText('integrity-risk.web.meeting.votes'),
    AJS.I18n.getText('integrity-risk.web.opinion'),
  ];
  const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
  page.append(
    form.date('date', AJS.I18n.getText('integrity-risk.web.meeting.date'), { required: true, value: IntegrityRisk.today() }),
    form.text('place', AJS.I18n.getText('integrity-risk.web.meeting.place'), { required: true }),
    form.several('attendees', AJS.I18n.getText('integrity-risk.web.meeting.attendees'), memberChoices, { required: true, value: members }),
    form.people('guests', AJS.I18n.getText('integrity-risk.web.meeting.guests'), { help: AJS.I18n.getText('integrity-risk.web.meeting.guests.help') }),
    form.several('recused', AJS.I18n.getText('integrity-risk.web.meeting.recused'), memberChoices, { help: AJS.I18n.getText('integrity-risk.web.meeting.recused.help') }),
    form.area('minutes', AJS.I18n.getText('integrity-risk.web.meeting.minutes')),
    el('h2', {}, AJS.I18n.getText('integrity-risk.web.meeting.points')),
    el('div', { 'data-field': 'decisions' }, table(heads, points.map(decision), '')),
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.meeting.save'), save, true, 'save'))
  );

  replace(
    root,
    choice,
    points.length ? page : message('info', AJS.I18n.getText('integrity-risk.web.meeting.nothing')),
    await IntegrityRisk.meetingsHeld.section(project)
  );
});
