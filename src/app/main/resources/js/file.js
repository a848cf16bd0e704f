/** The filing page: a clerk describes one risk point, sees its proposed level at once, and submits it. */
IntegrityRisk.page('file', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message, issueLink, level } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const t = {
    post: AJS.I18n.getText('integrity-risk.web.field.post'),
    department: AJS.I18n.getText('integrity-risk.web.field.department'),
    scope: AJS.I18n.getText('integrity-risk.web.field.scope'),
  };

  const known = await rest.get('filing' + query({ project: project.key }));
  const regime = known.regime;
  const mine = known.posts.filter((post) => post.mine);
  const proposal = el('aside', { class: 'ir-proposal', 'aria-live': 'polite' });
  const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });

  function choices() {
    const own = mine.map((post) => ({ code: post.code, name: post.name + ' · ' + post.departmentName }));
    const others = known.posts.filter((post) => !post.mine).map((post) => ({ code: post.code, name: post.name + ' · ' + post.departmentName }));
    return own.concat(others);
  }

  function postOf(code) {
    return known.posts.find((post) => post.code === code);
  }

  function departmentOf(values) {
    const post = values.scope !== 'post' ? null : postOf(values.post);
    return post ? post.department : values.department || (mine[0] && mine[0].department) || '';
  }

  /** Only an enforcement department looks for regulatory risks as well. */
  function kindsFor(code) {
    const department = known.departments.find((each) => each.code === code);
    return department && department.kinds ? regime.kinds.filter((kind) => department.kinds.includes(kind.code)) : regime.kinds;
  }

  function content(values) {
    const department = departmentOf(values);
    return Object.assign({}, values, { project: project.key, department, post: values.scope === 'post' ? values.post || '' : '' });
  }

  function whereFields(values) {
    const scope = regime.scopes.length > 1 ? form.select('scope', t.scope, regime.scopes, { required: true, value: values.scope, onchange: redrawWhere }) : el('input', { type: 'hidden', name: 'scope', value: regime.scopes[0].code });
    const place =
      values.scope !== 'post'
        ? form.select('department', t.department, known.departments, { required: true, value: departmentOf(values), onchange: redrawWhere })
        : form.select('post', t.post, choices(), { required: true, value: values.post, onchange: redrawWhere });
    const kinds = kindsFor(departmentOf(values));
    const kind = form.select('kind', AJS.I18n.getText('integrity-risk.web.field.kind'), kinds, { required: true, value: kinds.some((each) => each.code === values.kind) ? values.kind : kinds[0].code });
    return [scope, place, kind];
  }

  const where = el('fieldset', { class: 'ir-step' });
  const power = el('div', {});

  /** What the catalogue or the register knows of the post is filled in; what the clerk wrote is never overwritten. */
  function drawPower() {
    const values = form.values(page);
    const place = { department: departmentOf(values), post: values.scope === 'post' ? values.post : '' };
    IntegrityRisk.powerChoice.draw(power, known.powers, place, IntegrityRisk.powerChoice.suggested(known.powers, place, values, power.dataset, postOf(place.post)));
  }

  function redrawWhere() {
    replace(where, el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.where')), whereFields(form.values(page)));
    drawPower();
    propose();
  }

  function whatFields() {
    return el(
      'fieldset',
      { class: 'ir-step' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.what')),
      form.text('title', AJS.I18n.getText('integrity-risk.web.field.title'), { required: true, help: AJS.I18n.getText('integrity-risk.web.file.title.help') }),
      form.area('content', AJS.I18n.getText('integrity-risk.web.field.content'), { required: true, rows: 4, help: AJS.I18n.getText('integrity-risk.web.file.content.help') }),
      form.select('type', AJS.I18n.getText('integrity-risk.web.field.type'), regime.types, { required: true }),
      form.select('category', AJS.I18n.getText('integrity-risk.web.field.category'), regime.categories, { required: true, onchange: redrawSubcategory }),
      subcategory
    );
  }

  const subcategory = el('div', {});

  function redrawSubcategory() {
    const category = regime.categories.find((each) => each.code === form.values(page).category);
    const parts = (category && category.subcategories) || [];
    replace(subcategory, parts.length ? form.select('subcategory', AJS.I18n.getText('integrity-risk.web.field.subcategory'), parts) : null);
    propose();
  }

  /** Factors that the clerk answers; category and rank are known already. */
  function weightFields() {
    const asked = regime.factors.filter((factor) => factor.field);
    return el(
      'fieldset',
      { class: 'ir-step' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.weight')),
      asked.map((factor) => form.select(factor.field, factor.name, factor.values, { required: true, onchange: propose })),
      form.area('cause', AJS.I18n.getText('integrity-risk.web.field.cause'), { rows: 2 }),
      form.area('manifestation', AJS.I18n.getText('integrity-risk.web.field.manifestation'), { rows: 2 })
    );
  }

  function powerFields() {
    return el(
      'fieldset',
      { class: 'ir-step' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.power')),
      power,
      form.select('findingMethod', AJS.I18n.getText('integrity-risk.web.field.finding-method'), regime.findingMethods || []),
      regime.channels.length ? form.select('channel', AJS.I18n.getText('integrity-risk.web.field.channel'), regime.channels) : null,
      form.several('threeMajors', AJS.I18n.getText('integrity-risk.web.field.three-majors'), regime.threeMajors, { help: AJS.I18n.getText('integrity-risk.web.field.three-majors.help') })
    );
  }

  let asked = 0;

  /** Answers may overtake each other; only the one to the last question is shown. */
  async function propose() {
    const question = ++asked;
    const show = await rest.post('grading', content(form.values(page))).then(
      (grading) => () => showProposal(grading),
      (problem) => () => replace(proposal, el('p', { class: 'ir-muted' }, problem.message))
    );
    if (question === asked) {
      show();
    }
  }

  function showProposal(grading) {
    const heading = el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.level'));
    if (grading.level) {
      replace(proposal, heading, el('p', { class: 'ir-big' }, level(grading.level)), el('p', {}, grading.reason));
    } else {
      replace(proposal, heading, el('p', { class: 'ir-muted' }, grading.reason || missing(grading)));
    }
  }

  /** What is still to be filled in before the rules can give a level, by name where they say so. */
  function missing(grading) {
    const names = grading.missing.map((each) => each.name).join(AJS.I18n.getText('integrity-risk.heat-map.comma'));
    return names ? AJS.I18n.getText('integrity-risk.web.panel.grading.missing', names) : AJS.I18n.getText('integrity-risk.web.file.level.missing');
  }

  async function send(submit) {
    const point = await form.submit(page, (values) => rest.post('risk-points', Object.assign(content(values), { submit })), { incomplete: !submit });
    if (point) {
      showFiled(point);
    }
  }

  function showFiled(point) {
    const next = point.awaiting
      ? AJS.I18n.getText('integrity-risk.web.file.next', point.awaiting.name || point.awaiting.roleName, point.awaiting.roleName)
      : AJS.I18n.getText('integrity-risk.web.file.kept-as-draft');
    replace(
      root,
      message('success', AJS.I18n.getText('integrity-risk.web.file.done'), ' ', issueLink(point.key), ' ', level(point.level)),
      el('p', {}, next),
      el('p', {}, el('button', { class: 'aui-button', onclick: () => location.reload() }, AJS.I18n.getText('integrity-risk.web.file.another')))
    );
    window.scrollTo(0, 0);
  }

  const first = { scope: regime.scopes[0].code, post: mine.length ? mine[0].code : '' };
  replace(where, el('h2', {}, AJS.I18n.getText('integrity-risk.web.file.where')), whereFields(first));
  page.append(
    where,
    whatFields(),
    weightFields(),
    powerFields(),
    form.buttons(
      form.button(AJS.I18n.getText('integrity-risk.web.file.submit'), () => send(true), true, 'submit'),
      form.button(AJS.I18n.getText('integrity-risk.web.file.draft'), () => send(false), false, 'draft')
    )
  );
  replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.web.file.lead', regime.name)), el('div', { class: 'ir-columns' }, page, proposal));
  redrawWhere();
});
