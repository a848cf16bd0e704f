/** One power: what it is, what it rests on, its flows; and the form in which it is written down. */
IntegrityRisk.powers = IntegrityRisk.powers || {};
IntegrityRisk.powers.power = (function () {
  'use strict';
  const { rest, el, replace, issueLink, level, table, date } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const CHANGED = 'power.changed-meanwhile';

  const label = {
    code: AJS.I18n.getText('integrity-risk.power.code'),
    name: AJS.I18n.getText('integrity-risk.power.name'),
    category: AJS.I18n.getText('integrity-risk.power.category'),
    content: AJS.I18n.getText('integrity-risk.power.content'),
    unit: AJS.I18n.getText('integrity-risk.web.field.unit'),
    department: AJS.I18n.getText('integrity-risk.power.department'),
    post: AJS.I18n.getText('integrity-risk.power.post'),
    title: AJS.I18n.getText('integrity-risk.power.basis.title'),
    article: AJS.I18n.getText('integrity-risk.power.basis.article'),
    state: AJS.I18n.getText('integrity-risk.power.basis.state'),
    changed: AJS.I18n.getText('integrity-risk.power.basis.changed'),
  };

  const states = [
    { code: 'in-force', name: AJS.I18n.getText('integrity-risk.code.basis.in-force') },
    { code: 'amended', name: AJS.I18n.getText('integrity-risk.code.basis.amended') },
    { code: 'repealed', name: AJS.I18n.getText('integrity-risk.code.basis.repealed') },
  ];

  function codeOf(value) {
    return value ? value.code : '';
  }

  function facts(power) {
    const told = ['category', 'unit', 'department', 'post'].filter((name) => power[name]).map((name) => [el('dt', {}, label[name]), el('dd', {}, power[name].name)]);
    return el('dl', { class: 'ir-details' }, told, power.content ? [el('dt', {}, label.content), el('dd', {}, power.content)] : null);
  }

  function state(value, changed) {
    return el('span', { class: 'ir-basis ir-basis-' + value.code }, value.name, changed ? ' ' + date(changed) : '');
  }

  function bases(power) {
    const rows = power.bases.map((basis) => el('tr', { 'data-basis': basis.code }, el('td', {}, basis.title), el('td', {}, basis.article), el('td', {}, state(basis.state, basis.changed))));
    return el('section', { class: 'ir-group' }, el('h2', {}, AJS.I18n.getText('integrity-risk.power.bases')), table([label.title, label.article, label.state], rows, AJS.I18n.getText('integrity-risk.power.no-bases')));
  }

  /** Risk points that name no step of the flows. */
  function loosePoints(power) {
    const known = new Set();
    const walk = (steps) => steps.forEach((step) => known.add(step.code) && walk(step.branches));
    power.flows.forEach((flow) => walk(flow.steps));
    const loose = power.points.filter((point) => !known.has(point.step));
    return loose.length ? el('section', { class: 'ir-group' }, el('h2', {}, AJS.I18n.getText('integrity-risk.power.loose-points')), el('ul', {}, loose.map((point) => el('li', {}, level(point.level), ' ', issueLink(point.key), ' ', point.title)))) : null;
  }

  function flows(desk) {
    const place = el('div', {});
    const tabs = desk.power.flows.map((flow) => el('button', { type: 'button', class: 'aui-button', 'data-flow': flow.kind.code, onclick: () => open(flow.kind.code) }, flow.kind.name));
    function open(kind) {
      desk.kind = kind;
      const flow = desk.power.flows.find((each) => each.kind.code === kind);
      tabs.forEach((tab) => tab.setAttribute('aria-pressed', String(tab.dataset.flow === kind)));
      const id = 'ir-tree-' + kind;
      const title = AJS.I18n.getText('integrity-risk.power.picture', desk.power.name, flow.kind.name);
      replace(
        place,
        flow.steps.length ? IntegrityRisk.powers.picture(flow, desk.power.points, desk.regime.levels, title, id) : null,
        el('h2', { class: 'ir-screen' }, AJS.I18n.getText('integrity-risk.power.steps')),
        IntegrityRisk.powers.steps(desk, flow, id)
      );
    }
    open(desk.kind);
    return el('section', { class: 'ir-group' }, el('div', { class: 'aui-buttons ir-buttons ir-screen' }, tabs), place);
  }

  /** Shows a power. `desk` is `{power, may, query, regime, organisation, kind, show, tell, edit, leave}`. */
  function show(desk) {
    const remove = async () => {
      const asked = window.confirm(AJS.I18n.getText('integrity-risk.power.delete', desk.power.name));
      if (asked && (await act(desk, (seen) => rest.remove('powers/' + encodeURIComponent(desk.power.code) + seen)))) {
        desk.leave();
      }
    };
    return [
      el('p', { class: 'ir-screen' }, el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-action': 'back', onclick: desk.leave }, '← ' + AJS.I18n.getText('integrity-risk.power.all'))),
      el('h2', {}, desk.power.name, ' ', el('span', { class: 'ir-muted' }, desk.power.code)),
      desk.may ? el('div', { class: 'ir-buttons ir-screen' }, form.button(AJS.I18n.getText('integrity-risk.web.edit'), () => desk.edit(desk.power), true, 'edit-power'), form.button(AJS.I18n.getText('integrity-risk.web.delete'), remove, false, 'delete-power')) : null,
      facts(desk.power),
      bases(desk.power),
      flows(desk),
      loosePoints(desk.power),
    ];
  }

  /** Bases in the form: one row of fields each; what was typed survives adding and taking away. */
  function basesEditor(page, power) {
    const place = el('div', {});
    let rows = power.bases.map((basis) => ({ code: basis.code, title: basis.title, article: basis.article, state: basis.state.code, changed: basis.changed || '' }));
    const typed = () => {
      const values = form.values(page);
      rows = rows.map((row, at) => Object.assign({}, row, ...['title', 'article', 'state', 'changed'].map((name) => ({ [name]: values['bases.' + at + '.' + name] || '' }))));
      rows.filter((row) => row.state === 'in-force').forEach((row) => (row.changed = ''));
      return rows;
    };
    const without = (at) => () => {
      rows = typed().filter((row, place) => place !== at);
      draw();
    };
    const redraw = () => typed() && draw();
    function line(row, at) {
      const named = (name) => 'bases.' + at + '.' + name;
      return el(
        'fieldset',
        { class: 'ir-step', 'data-basis': at },
        form.text(named('title'), label.title, { required: true, value: row.title }),
        form.text(named('article'), label.article, { value: row.article }),
        form.select(named('state'), label.state, states, { required: true, value: row.state, onchange: redraw }),
        row.state === 'in-force' ? null : form.date(named('changed'), label.changed, { required: true, value: row.changed, help: AJS.I18n.getText('integrity-risk.power.basis.changed.help') }),
        el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: without(at) }, AJS.I18n.getText('integrity-risk.power.basis.delete'))
      );
    }
    function draw() {
      const more = () => {
        rows = typed().concat([{ code: '', title: '', article: '', state: 'in-force', changed: '' }]);
        draw();
      };
      replace(place, el('h2', {}, AJS.I18n.getText('integrity-risk.power.bases')), rows.map(line), form.button(AJS.I18n.getText('integrity-risk.power.basis.add'), more, false, 'add-basis'));
    }
    draw();
    return { place, typed };
  }

  /** What the server compares: which version of the power is on the page. */
  function seenIn(desk, version) {
    return (desk.query ? desk.query + '&' : '?') + 'version=' + encodeURIComponent(version);
  }

  /**
   * Keeps what was typed unless somebody else has changed the power meanwhile. Then what holds now is shown below, and
   * whoever saves again has seen it. `seen` is `{code, version}`, `send` gets the query that names the version.
   */
  async function keep(desk, send, page, seen) {
    try {
      return await send(seenIn(desk, seen.version));
    } catch (problem) {
      if (problem.code === CHANGED) {
        await showPresent(desk, page, seen);
      }
      throw problem;
    }
  }

  /**
   * Does something at once with the power on the page, unless somebody else has changed it meanwhile. Then it is shown as
   * it stands now. Says what was refused at the top of the page.
   */
  async function act(desk, send) {
    try {
      return await send(seenIn(desk, desk.power.version));
    } catch (problem) {
      if (problem.code === CHANGED) {
        desk.show(await rest.get('powers/' + encodeURIComponent(desk.power.code) + desk.query));
      }
      desk.tell(problem.message);
      return null;
    }
  }

  async function showPresent(desk, page, seen) {
    const present = await rest.get('powers/' + encodeURIComponent(seen.code) + desk.query);
    seen.version = present.version;
    page.querySelectorAll('[data-present]').forEach((old) => old.remove());
    page.append(el('section', { 'data-present': present.version }, el('h2', {}, AJS.I18n.getText('integrity-risk.power.as-it-is-now')), el('p', {}, present.name), facts(present), bases(present), steps(present)));
  }

  function steps(power) {
    const line = (step) => el('li', {}, [step.name, step.subject, step.procedure, step.basis, step.materials, step.channel].filter(Boolean).join(' · '), step.branches.length ? el('ul', {}, step.branches.map(line)) : null);
    return power.flows.filter((flow) => flow.steps.length).map((flow) => [el('h3', {}, flow.kind.name), el('ul', {}, flow.steps.map(line))]);
  }

  function posts(desk, department) {
    return desk.organisation.posts.filter((post) => post.department === department);
  }

  /** The form of a power; a new one has no code yet. */
  function edit(desk, power, done) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const isNew = !power.code;
    const exerciser = el('div', {});
    const drawPosts = (department, post) => replace(exerciser, form.select('post', label.post, posts(desk, department), { value: post, help: AJS.I18n.getText('integrity-risk.power.post.help') }));
    const categories = desk.regime.categories;
    const editor = basesEditor(page, power);
    const seen = { code: power.code, version: power.version || '' };
    const save = async () => {
      const saved = await form.submit(page, (values) => {
        const code = isNew ? values.code : power.code;
        const body = { name: values.name, category: values.category, content: values.content, department: values.department, post: values.post, bases: editor.typed() };
        return keep(desk, (query) => rest.put('powers/' + encodeURIComponent(code) + query, body), page, seen);
      });
      if (saved) {
        done(saved);
      }
    };
    page.append(
      el('h2', {}, isNew ? AJS.I18n.getText('integrity-risk.power.new') : power.name),
      isNew ? form.text('code', label.code, { required: true, help: AJS.I18n.getText('integrity-risk.power.code.help') }) : '',
      form.text('name', label.name, { required: true, value: power.name }),
      categories.length ? form.select('category', label.category, categories, { value: codeOf(power.category) }) : form.text('category', label.category, { value: codeOf(power.category) }),
      form.area('content', label.content, { value: power.content }),
      form.select('department', label.department, desk.organisation.departments, { required: true, value: codeOf(power.department), onchange: (event) => drawPosts(event.target.value, '') }),
      exerciser,
      editor.place,
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true, 'save-power'), form.button(AJS.I18n.getText('integrity-risk.web.cancel'), () => done(null)))
    );
    drawPosts(codeOf(power.department), codeOf(power.post));
    return page;
  }

  return { show, edit, state, keep, act };
})();
