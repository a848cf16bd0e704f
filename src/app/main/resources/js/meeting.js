/** Recording a meeting of the leading group: one date and attendance, a decision for each point that awaits it. */
IntegrityRisk.page('meeting', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const decisions = IntegrityRisk.meetingDecisions;
  const [work, organisation, regime] = await Promise.all([
    rest.get('my-work' + query({ project: project.key })),
    rest.get('organisation'),
    rest.get('regimes/' + encodeURIComponent(project.regime)),
  ]);
  const group = work.groups.find((each) => each.kind === 'meeting');
  const points = group ? group.items : [];
  const meetings = meetingsOf(points);

  /** A meeting is that of one body: the points by the body that decides on them. */
  function meetingsOf(all) {
    const found = [];
    all.forEach((point) => {
      const body = decidingBody(point);
      const same = found.find((each) => each.body === body);
      if (same) {
        same.points.push(point);
      } else {
        found.push({ body, members: body ? body.members : [], points: [point] });
      }
    });
    return found;
  }

  /** The regime says which body decides at the step; the register, which of its kind serves the unit. */
  function decidingBody(point) {
    const step = regime.chains.flatMap((chain) => chain.steps).find((each) => each.step === point.state.code);
    const department = organisation.departments.find((each) => point.department && each.code === point.department.code);
    if (!step || !department) {
      return undefined;
    }
    const kind = step.role.code.replace(/^superior-/, '');
    const unit = kind === step.role.code ? department.unit : organisation.units.find((each) => each.code === department.unit).parent;
    return organisation.bodies.find((body) => body.code === kind && body.serves.includes(unit));
  }

  function unitName(meeting) {
    const unit = meeting.body && organisation.units.find((each) => each.code === meeting.body.unit);
    return unit ? unit.name : AJS.I18n.getText('integrity-risk.web.meeting.body.none');
  }

  function bodyName(meeting) {
    const step = regime.chains.flatMap((chain) => chain.steps).find((each) => each.step === meeting.points[0].state.code);
    return unitName(meeting) + ' · ' + (step ? step.role.name : '');
  }

  function record(meeting, values) {
    return {
      project: project.key,
      date: values.date,
      place: values.place,
      attendees: values.attendees.concat(list(values.guests)),
      absent: meeting.members.filter((each) => !values.attendees.includes(each)),
      recused: values.recused,
      minutes: values.minutes,
      decisions: decisions.made(meeting.points, values),
    };
  }

  function list(text) {
    return (text || '').split(/[,，、\s]+/).filter(Boolean);
  }

  async function send(recorded) {
    try {
      return await rest.post('meetings', recorded);
    } catch (problem) {
      throw decisions.placed(problem, recorded.decisions);
    }
  }

  async function save(meeting, page) {
    const answer = await form.submit(page, (values) => send(record(meeting, values)));
    if (answer) {
      replace(root, message('success', AJS.I18n.getText('integrity-risk.web.meeting.done')), el('p', {}, el('button', { class: 'aui-button', onclick: () => location.reload() }, AJS.I18n.getText('integrity-risk.web.back'))));
    }
  }

  function whose(meeting) {
    const choices = meetings.map((each, index) => ({ code: String(index), name: bodyName(each) }));
    const settings = {
      required: true,
      value: String(meetings.indexOf(meeting)),
      help: AJS.I18n.getText('integrity-risk.web.meeting.body.help'),
      onchange: (event) => replace(place, sheet(meetings[Number(event.target.value)])),
    };
    return meetings.length > 1 ? form.select('body', AJS.I18n.getText('integrity-risk.web.meeting.body'), choices, settings) : null;
  }

  function sheet(meeting) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const choices = meeting.members.map((key) => ({ code: key, name: (organisation.people && organisation.people[key]) || key }));
    replace(
      page,
      whose(meeting),
      form.date('date', AJS.I18n.getText('integrity-risk.web.meeting.date'), { required: true, value: IntegrityRisk.today() }),
      form.text('place', AJS.I18n.getText('integrity-risk.web.meeting.place'), { required: true }),
      form.several('attendees', AJS.I18n.getText('integrity-risk.web.meeting.attendees'), choices, { required: true, value: meeting.members }),
      form.people('guests', AJS.I18n.getText('integrity-risk.web.meeting.guests'), { help: AJS.I18n.getText('integrity-risk.web.meeting.guests.help') }),
      form.several('recused', AJS.I18n.getText('integrity-risk.web.meeting.recused'), choices, { help: AJS.I18n.getText('integrity-risk.web.meeting.recused.help') }),
      form.area('minutes', AJS.I18n.getText('integrity-risk.web.meeting.minutes')),
      el('h2', {}, AJS.I18n.getText('integrity-risk.web.meeting.points')),
      decisions.sheet(meeting.points, regime.levels),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.meeting.save'), () => save(meeting, page), true, 'save'))
    );
    return page;
  }

  const place = el('div');
  if (points.length) {
    replace(place, sheet(meetings[0]));
  } else {
    replace(place, message('info', AJS.I18n.getText('integrity-risk.web.meeting.nothing')));
  }
  replace(root, choice, place, await IntegrityRisk.meetingsHeld.section(project));
});
