/** The app's panel on a risk point's page: where it stands, why its level, who said what, what the reader may do. */
IntegrityRisk.panel = IntegrityRisk.panel || {};
IntegrityRisk.panel['risk-point'] = (function () {
  'use strict';
  const { rest, el, replace, issueLink, date, table } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function chain(point) {
    return el(
      'ol',
      { class: 'ir-chain', 'aria-label': AJS.I18n.getText('integrity-risk.web.panel.chain') },
      point.chain.map((step) => el('li', { class: step.current ? 'ir-current' : step.done ? 'ir-done' : null, 'aria-current': step.current ? 'step' : null }, step.name)),
      el('li', { class: point.state.code === 'in-force' ? 'ir-current' : null }, AJS.I18n.getText('integrity-risk.web.panel.in-force'))
    );
  }

  function standing(point) {
    return [el('p', {}, el('strong', {}, point.state.name), awaits(point.awaiting), deadline(point.review)), delegates(point.review), obstacle(point), majors(point), chain(point)];
  }

  /** What the leadership decides together is looked at with other eyes. */
  function majors(point) {
    return point.threeMajors.length ? el('p', { 'data-three-majors': '' }, AJS.I18n.getText('integrity-risk.web.field.three-majors'), ' ', point.threeMajors.map((matter) => [badge(matter.name), ' '])) : null;
  }

  /** A body waits under its own name only; nobody in it is to decide alone. */
  function awaits(holder) {
    if (!holder) {
      return '';
    }
    return ' · ' + (holder.name ? AJS.I18n.getText('integrity-risk.web.panel.awaits', holder.name, holder.roleName) : AJS.I18n.getText('integrity-risk.web.panel.awaits-office', holder.roleName));
  }

  function deadline(review) {
    return review.due ? [' · ', AJS.I18n.getText('integrity-risk.web.panel.due', date(review.due)), ' ', review.overdue ? badge(AJS.I18n.getText('integrity-risk.web.overdue')) : null] : null;
  }

  /** The opinions wanted before the decision: which were given, which are still open. */
  function wanted(review) {
    if (!review.wanted.length) {
      return null;
    }
    const lines = review.wanted.map((each) => el('li', { 'data-given': String(each.given) }, el('strong', {}, each.office ? each.office.name : IntegrityRisk.listed(each.people.map((one) => one.name))), ' · ', each.given ? [each.name, ' · ', each.stance.name, each.opinion ? ' · ' + each.opinion : ''] : missing(each)));
    const lapsed = review.overdue && review.wanted.some((each) => !each.given) ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.wanted.lapsed')) : null;
    const open = review.openOpinions ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.wanted.waits', String(review.openOpinions))) : lapsed;
    return section(AJS.I18n.getText('integrity-risk.web.panel.wanted'), open, el('ul', { class: 'ir-wanted' }, lines));
  }

  /** Why there is no opinion: still waited for, no longer, or nobody there to give it. */
  function missing(each) {
    if (each.vacant) {
      return AJS.I18n.getText('integrity-risk.web.panel.wanted.vacant');
    }
    return each.awaited ? AJS.I18n.getText('integrity-risk.web.panel.wanted.open') : AJS.I18n.getText('integrity-risk.web.panel.wanted.past');
  }

  /** Those who may decide in the place of whom the point waits for. */
  function delegates(review) {
    const list = review.deciders.filter((each) => each.actsFor);
    return list.length ? el('p', { class: 'ir-muted' }, list.map((each) => AJS.I18n.getText('integrity-risk.web.panel.delegate', each.name, each.actsFor.name)).join(' ')) : null;
  }

  /** Why nobody can decide, and whom to set. */
  function obstacle(point) {
    return point.obstacle ? IntegrityRisk.message('warning', point.obstacle) : null;
  }

  function badge(text) {
    return el('span', { class: 'ir-badge' }, text);
  }

  /** The approvals were given on another text: says which fields, and from what to what. */
  function stale(review) {
    if (!review.staleApprovals) {
      return null;
    }
    return el('div', { class: 'aui-message aui-message-warning ir-stale', role: 'status' }, el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.stale', String(review.staleApprovals))), changes(review.changes));
  }

  function changes(list) {
    return list.length ? el('ul', { class: 'ir-changes' }, list.map((each) => el('li', {}, el('strong', {}, each.name), ' ', el('del', {}, each.before || '–'), ' → ', el('ins', {}, each.after || '–')))) : null;
  }

  /** How often the point came back, and why. */
  function course(review) {
    const again = review.reExaminations ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.re-examined', String(review.reExaminations))) : null;
    if (!review.returns) {
      return again;
    }
    const reasons = review.returned.map((each) => el('li', {}, date(each.time), ' · ', each.stepName, ' · ', each.name, ' · ', each.reason));
    return [again, el('div', { class: 'ir-returns' }, el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.returned', String(review.returns))), el('ul', {}, reasons))];
  }

  function opinions(point, acts) {
    const decisions = {
      submit: AJS.I18n.getText('integrity-risk.web.decision.submit'),
      pass: AJS.I18n.getText('integrity-risk.web.decision.pass'),
      return: AJS.I18n.getText('integrity-risk.web.decision.return'),
      withdraw: AJS.I18n.getText('integrity-risk.web.decision.withdraw'),
      recuse: AJS.I18n.getText('integrity-risk.web.decision.recuse'),
      support: AJS.I18n.getText('integrity-risk.web.stance.support'),
      concern: AJS.I18n.getText('integrity-risk.web.stance.concern'),
      're-examine': AJS.I18n.getText('integrity-risk.web.decision.re-examine'),
      adopt: AJS.I18n.getText('integrity-risk.adoption.decision'),
    };
    const rows = point.opinions.map((each) =>
      el('tr', { 'data-decision': each.decision }, el('td', {}, date(each.time)), el('td', {}, each.stepName || each.role), el('td', {}, who(each, point), paper(each)), el('td', {}, decisions[each.decision] || each.decisionName, each.stale ? [' ', badge(AJS.I18n.getText('integrity-risk.web.panel.stale-opinion'))] : null), el('td', {}, each.opinion, each.stale ? changes(each.changes) : null, words(each, acts)))
    );
    const heads = [
      AJS.I18n.getText('integrity-risk.web.panel.time'),
      AJS.I18n.getText('integrity-risk.web.panel.step'),
      AJS.I18n.getText('integrity-risk.web.panel.who'),
      AJS.I18n.getText('integrity-risk.web.decision'),
      AJS.I18n.getText('integrity-risk.web.opinion'),
    ];
    return section(AJS.I18n.getText('integrity-risk.web.panel.opinions'), table(heads, rows, AJS.I18n.getText('integrity-risk.web.panel.no-opinions')));
  }

  /** What was signed on paper never looks as if it had been decided here. */
  function paper(opinion) {
    return opinion.paper ? el('span', { class: 'ir-line' }, badge(AJS.I18n.getText('integrity-risk.adoption.on-paper', opinion.paper))) : null;
  }

  /** Name, in whose place, and the office in which the person acted; who records a meeting or a filing does not decide. */
  function who(opinion, point) {
    const step = point.chain.find((each) => each.step === opinion.step);
    if (opinion.meeting && step && step.kind !== 'publicity') {
      return [opinion.roleName, el('span', { class: 'ir-line ir-muted' }, AJS.I18n.getText('integrity-risk.web.recorded-by', opinion.name || opinion.user))];
    }
    const place = opinion.actsFor ? [' · ', AJS.I18n.getText('integrity-risk.web.acts-for', opinion.actsFor.name)] : null;
    const standsIn = opinion.standsInFor ? [' · ', AJS.I18n.getText('integrity-risk.web.stands-in-for', opinion.standsInFor.name)] : null;
    return [opinion.name || opinion.user, place, el('span', { class: 'ir-line ir-muted' }, opinion.roleName, standsIn)];
  }

  function words(opinion, acts) {
    const act = IntegrityRisk.panel.acts.behind(acts, opinion);
    return act ? el('p', { class: 'ir-muted' }, act) : null;
  }

  /** Who answers for the point, who manages it and who helps, by its level. */
  function supervision(point) {
    const duties = point.supervision;
    if (!duties) {
      return null;
    }
    const parts = [
      [AJS.I18n.getText('integrity-risk.supervision.answers'), [duties.answers]],
      [AJS.I18n.getText('integrity-risk.supervision.manages'), duties.manages ? [duties.manages] : []],
      [AJS.I18n.getText('integrity-risk.supervision.assists'), duties.assists],
    ];
    const held = (duty) => duty.roleName + (duty.people.length ? ' ' + IntegrityRisk.listed(duty.people.map((one) => one.name)) : '');
    return el('p', { class: 'ir-facts', 'data-supervision': '' }, parts.filter(([, list]) => list.length).map(([label, list]) => el('span', {}, el('strong', {}, label), ' ', IntegrityRisk.listed(list.map(held)))));
  }

  function section(title, ...content) {
    return el('section', {}, el('h3', {}, title), ...content);
  }

  function linked(title, entries, text) {
    return entries.length ? section(title, el('ul', {}, entries.map((entry) => el('li', {}, issueLink(entry.key), ' ', text(entry))))) : null;
  }

  /** What the most serious points must not be without. */
  function gap(point) {
    const wanting = point.state.code === 'in-force' && point.level && point.level.order === 1 && !point.measures.some((each) => each.state.code === 'in-force');
    return wanting ? IntegrityRisk.message('warning', el('span', { 'data-gap': 'measure' }, AJS.I18n.getText('integrity-risk.measure.gap.point', point.level.name))) : null;
  }

  function measures(point) {
    return linked(AJS.I18n.getText('integrity-risk.web.measures'), point.measures, (each) => [each.title || each.content, ' · ', nameOf(each.stage), ' · ', nameOf(each.state)]);
  }

  function warnings(point) {
    return linked(AJS.I18n.getText('integrity-risk.web.panel.warnings'), point.warnings, (each) => [each.title || each.reason, ' · ', nameOf(each.colour), ' · ', nameOf(each.state)]);
  }

  /** The files of a check are fetched when somebody wants to see them. */
  function checkFiles(check) {
    const place = el('div', {});
    const fetch = async (event) => event.target.open && replace(place, await IntegrityRisk.files('check', check.id));
    return el('details', { 'data-check-files': check.id, ontoggle: fetch }, el('summary', {}, AJS.I18n.getText('integrity-risk.file.title')), place);
  }

  function checks(point) {
    const list = point.checks || [];
    return list.length ? section(AJS.I18n.getText('integrity-risk.web.panel.checks'), el('ul', {}, list.map((each) => el('li', {}, date(each.date), ' · ', nameOf(each.kind), ' · ', nameOf(each.result), each.findings ? ' · ' + each.findings : '', checkFiles(each))))) : null;
  }

  function nameOf(value) {
    return value && value.name ? value.name : value || '';
  }

  /** One small form at a time below the buttons, which stand in the order of the actions: the rarest last. */
  function actions(point, root) {
    const place = el('div', { class: 'ir-action' });
    const open = (make) => () => IntegrityRisk.fill(place, () => make(point, () => draw(root, point.key)));
    const known = IntegrityRisk.panel.actions;
    const buttons = Object.keys(known).filter((code) => point.mayDo.includes(code)).map((code, index) => form.button(known[code].label, open(known[code].form), index === 0, code));
    return buttons.length ? [el('div', { class: 'aui-buttons ir-buttons' }, buttons), place] : null;
  }

  /** What the point said in earlier cycles stands beside the register. */
  function versions(point) {
    return el('p', { 'data-versions': point.key }, IntegrityRisk.pageLink('/register' + IntegrityRisk.query({ project: point.project, point: point.key, versions: 'open' }), AJS.I18n.getText('integrity-risk.version.panel')));
  }

  async function draw(root, key) {
    const panel = IntegrityRisk.panel;
    const [point, acts, papers] = await Promise.all([rest.get('risk-points/' + encodeURIComponent(key)), panel.acts.of(key), panel.papers.of(key)]);
    replace(root, standing(point), gap(point), IntegrityRisk.panel.flags(point, () => draw(root, key)), IntegrityRisk.panel.acts.current(acts), stale(point.review), IntegrityRisk.panel.grading(point), supervision(point), course(point.review), wanted(point.review), actions(point, root), opinions(point, acts), measures(point), warnings(point), checks(point), panel.papers.view(papers), versions(point));
  }

  return draw;
})();
