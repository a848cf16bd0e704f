/** One check of several points: what it is about, how it was drawn, what it found. */
IntegrityRisk.supervision.round = async function (project, id) {
  'use strict';
  const { rest, el, replace, issueLink, level, table, date, message } = IntegrityRisk;
  const { link, lozenge, late, gap, record } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const path = 'check-rounds/' + encodeURIComponent(id);
  const place = el('div', {});
  const choices = await rest.get('check-rounds/choices' + IntegrityRisk.query({ project: project.key }));

  function facts(round) {
    return el(
      'p',
      { class: 'ir-facts' },
      lozenge(round.state),
      late(round.overdue),
      el('span', {}, round.sort.name === round.kind.name ? round.kind.name : round.kind.name + ' · ' + round.sort.name),
      el('span', {}, round.unit ? round.unit.name : ''),
      el('span', {}, date(round.from) + ' – ' + date(round.due)),
      el('span', {}, AJS.I18n.getText('integrity-risk.supervision.round.checker') + ' ' + round.checker.name),
      el('span', {}, AJS.I18n.getText('integrity-risk.supervision.round.planned-by', round.planner.name))
    );
  }

  function draw(found) {
    return el(
      'section',
      { class: 'ir-card', 'data-draw': found.seed },
      el('h3', {}, AJS.I18n.getText('integrity-risk.supervision.draw')),
      el('p', { class: 'ir-code' }, AJS.I18n.getText('integrity-risk.supervision.draw.facts', String(found.count), String(found.population.length), found.algorithm, found.seed)),
      message(found.verified ? 'success' : 'error', found.verified ? AJS.I18n.getText('integrity-risk.supervision.draw.verified') : AJS.I18n.getText('integrity-risk.supervision.draw.differs')),
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.draw.how')),
      el('details', {}, el('summary', {}, AJS.I18n.getText('integrity-risk.supervision.draw.population')), el('p', { class: 'ir-code' }, found.population.join(' ')))
    );
  }

  function points(round) {
    const row = (point) => el('tr', {}, el('td', {}, issueLink(point.key)), el('td', {}, point.title), el('td', {}, level(point.level), ' ', gap(point)), el('td', {}, point.department ? point.department.name : ''));
    const heads = [
      AJS.I18n.getText('integrity-risk.supervision.column.key'),
      AJS.I18n.getText('integrity-risk.supervision.column.title'),
      AJS.I18n.getText('integrity-risk.supervision.column.level'),
      AJS.I18n.getText('integrity-risk.supervision.column.department'),
    ];
    return el('details', { class: 'ir-card', open: round.points.length <= 10 }, el('summary', {}, AJS.I18n.getText('integrity-risk.supervision.round.points-count', String(round.points.length))), table(heads, round.points.map(row), ''));
  }

  /** A record that was cut off before its papers went out can still be completed. */
  function missingPaper(round, result) {
    const body = { point: result.point, severity: result.severity.code, finding: result.findings, demand: result.demand, responsible: result.responsible, check: round.id + '/' + result.point };
    const issue = async () => {
      await rest.post('rectifications', body);
      await show(await rest.get(path));
    };
    return form.button(AJS.I18n.getText('integrity-risk.supervision.issue-paper'), () => issue().catch(failed), false, 'issue-paper');
  }

  function paper(round, result) {
    const one = result.rectification;
    if (!one && result.severity && round.mayDo.includes('suggestion')) {
      return missingPaper(round, result);
    }
    return one ? [link({ project: project.key, view: 'rectifications', id: one.id }, one.form.name + ' ' + one.number), ' ', lozenge(one.state)] : null;
  }

  function result(round, each) {
    return el('tr', { 'data-result': each.point }, el('td', {}, issueLink(each.point)), el('td', {}, each.result.name), el('td', {}, each.findings), el('td', {}, each.severity ? each.severity.name : ''), el('td', {}, paper(round, each)));
  }

  function tallies(round, made) {
    const taken = made.suggestions.filter((each) => each.takenUp).length;
    return [
      made.questionnaire.sent ? el('p', {}, AJS.I18n.getText('integrity-risk.supervision.questionnaire.facts', String(made.questionnaire.sent), String(made.questionnaire.returned))) : null,
      made.questionnaire.questions.map((question) => el('p', {}, question.text, ' ', el('span', { class: 'ir-muted' }, question.answers.map((answer) => answer.text + ' ' + answer.count).join(' · ')))),
      made.visits.length
        ? [
            el('p', {}, AJS.I18n.getText('integrity-risk.supervision.visits.facts', String(made.visits.length))),
            el('p', { 'data-coverage': made.mostSerious.percent }, AJS.I18n.getText('integrity-risk.supervision.coverage', String(made.mostSerious.covered), String(made.mostSerious.of), String(made.mostSerious.percent))),
          ]
        : null,
      made.files.seen ? el('p', {}, AJS.I18n.getText('integrity-risk.supervision.files.facts', String(made.files.seen), String(made.files.faulty))) : null,
      made.files.faults.map((fault) => el('p', { class: 'ir-muted' }, fault)),
      made.suggestions.length ? el('p', {}, AJS.I18n.getText('integrity-risk.supervision.suggestions.facts', String(made.suggestions.length), String(taken))) : null,
      el('ul', { class: 'ir-plain' }, made.suggestions.map((each, index) => suggestion(round, each, index + 1))),
      made.evidence.length ? el('p', {}, AJS.I18n.getText('integrity-risk.supervision.record.evidence') + ' ' + IntegrityRisk.listed(made.evidence)) : null,
    ];
  }

  function suggestion(round, each, number) {
    const take = async () => show(await rest.post(path + '/suggestions/' + number, { takenUp: true, note: each.note }));
    const state = each.takenUp ? AJS.I18n.getText('integrity-risk.supervision.taken-up') : AJS.I18n.getText('integrity-risk.supervision.not-taken-up');
    const button = !each.takenUp && round.mayDo.includes('suggestion') ? form.button(AJS.I18n.getText('integrity-risk.supervision.take-up'), () => take().catch(failed), false, 'take-up') : null;
    return el('li', {}, each.text, ' ', el('span', { class: 'ir-muted' }, state), ' ', button);
  }

  function made(round) {
    const heads = [
      AJS.I18n.getText('integrity-risk.supervision.column.key'),
      AJS.I18n.getText('integrity-risk.supervision.column.result'),
      AJS.I18n.getText('integrity-risk.supervision.column.findings'),
      AJS.I18n.getText('integrity-risk.supervision.column.severity'),
      AJS.I18n.getText('integrity-risk.supervision.column.rectification'),
    ];
    const found = round.record;
    return el(
      'section',
      { class: 'ir-card', 'data-record': round.id },
      el('h3', {}, AJS.I18n.getText('integrity-risk.supervision.results')),
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.recorded-by', found.recorder.name, date(found.held))),
      found.summary ? el('p', { class: 'ir-text' }, found.summary) : null,
      tallies(round, found),
      found.results.length ? table(heads, found.results.map((each) => result(round, each)), '') : null
    );
  }

  function dropping() {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const round = await form.submit(page, (values) => rest.post(path + '/dropping', values));
      if (round) {
        show(round);
      }
    };
    page.append(form.text('reason', AJS.I18n.getText('integrity-risk.supervision.drop.reason'), { required: true }), form.buttons(form.button(AJS.I18n.getText('integrity-risk.supervision.drop'), send, false, 'drop')));
    return el('details', { class: 'ir-card' }, el('summary', {}, AJS.I18n.getText('integrity-risk.supervision.drop')), page);
  }

  function failed(problem) {
    place.prepend(message('error', problem.message));
  }

  async function files(round) {
    return round.state.code !== 'dropped' ? IntegrityRisk.files('check-round', round.id) : null;
  }

  async function show(round) {
    const attached = await files(round);
    replace(
      place,
      el('p', {}, link({ project: project.key, view: 'rounds' }, AJS.I18n.getText('integrity-risk.supervision.back'))),
      el('h2', {}, round.title),
      facts(round),
      round.draw ? draw(round.draw) : null,
      round.record ? made(round) : null,
      round.mayDo.includes('record') ? record(round, choices, path, show) : round.points.length ? points(round) : null,
      attached,
      round.mayDo.includes('drop') ? dropping() : null
    );
  }

  await show(await rest.get(path));
  return place;
};
