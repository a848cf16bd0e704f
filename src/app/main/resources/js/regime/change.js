/** Another regime for a project: what it would do to every point, then doing it. */
IntegrityRisk.regime.change = function (projects, changed) {
  'use strict';
  const { rest, el, replace, message, spinner, table } = IntegrityRisk;
  const { form } = IntegrityRisk;
  const { lists } = IntegrityRisk.regime;
  const project = el('select', { class: 'select', id: 'ir-change-project' }, projects.map((each) => el('option', { value: each.key }, each.key + ' · ' + each.name)));
  const target = el('select', { class: 'select', id: 'ir-change-regime' });
  const again = el('input', { type: 'checkbox', id: 'ir-change-again' });
  const result = el('div', { id: 'ir-change-result', 'aria-live': 'polite' });
  let words = {};

  function request(more) {
    const chosen = Object.keys(words).map((place) => ({ field: place.split('/')[0], code: place.slice(place.indexOf('/') + 1), word: words[place] }));
    return Object.assign({ regime: target.value, reExamine: again.checked, words: chosen }, more);
  }

  const address = () => 'projects/' + encodeURIComponent(project.value) + '/regime-change';
  const page = (plan, wanted) => rest.post(address() + '/preview/points', request(Object.assign({ plan: plan.plan }, wanted)));

  async function told(work) {
    replace(result, spinner());
    try {
      await work();
    } catch (problem) {
      replace(result, message('error', problem.message));
    }
    result.scrollIntoView({ block: 'nearest' });
  }

  function preview() {
    words = {};
    return look();
  }

  const look = () => told(async () => show(await rest.post(address() + '/preview', request({ limit: 20 }))));

  function show(plan) {
    replace(
      result,
      el('h3', {}, AJS.I18n.getText('integrity-risk.regime.change.plan', plan.project, plan.to.name + ' ' + plan.to.version)),
      summary(plan),
      plan.words.length ? mapping(plan) : null,
      el('h4', {}, AJS.I18n.getText('integrity-risk.regime.change.levels')),
      lists.matrix(plan, (from, to) => page(plan, { list: 'level', from, to, limit: 200 })),
      plan.lists.map((list) => lists.list(list, (start) => page(plan, { list: list.list, start, limit: 50 }))),
      lists.warnings(plan.warnings),
      plan.ready ? confirmation(plan) : null
    );
  }

  function summary(plan) {
    const total = (name) => plan.lists.find((list) => list.list === name).total;
    return [
      message(plan.ready ? 'info' : 'warning', plan.ready ? AJS.I18n.getText('integrity-risk.regime.change.summary', plan.points, total('level'), total('review'), total('answerer')) : AJS.I18n.getText('integrity-risk.regime.change.words-first')),
      plan.otherFlow ? el('p', {}, AJS.I18n.getText('integrity-risk.regime.change.other-flow')) : null,
    ];
  }

  function mapping(plan) {
    const heads = [AJS.I18n.getText('integrity-risk.regime.change.field'), AJS.I18n.getText('integrity-risk.regime.change.lost'), AJS.I18n.getText('integrity-risk.regime.change.points'), AJS.I18n.getText('integrity-risk.regime.change.new-word')];
    return [el('h4', {}, AJS.I18n.getText('integrity-risk.regime.change.words')), el('p', {}, AJS.I18n.getText('integrity-risk.regime.change.words.help')), table(heads, plan.words.map(wordRow), ''), el('div', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.regime.change.look-again'), look, !plan.ready, 'look-again'))];
  }

  function wordRow(word) {
    const place = word.field.code + '/' + word.lost.code;
    const value = word.word === null ? word.suggestion : word.word;
    if (word.word === null && value) {
      words[place] = value;
    }
    const empty = word.mayBeCleared ? [{ code: '', name: AJS.I18n.getText('integrity-risk.regime.change.clear') }] : [];
    const blank = value || word.word === '' ? [] : [el('option', { value: '', selected: true, disabled: true }, AJS.I18n.getText('integrity-risk.web.choose'))];
    const choose = el('select', { class: 'select', 'data-word': place, 'aria-label': word.field.name + ' ' + word.lost.name, onchange: (event) => (words[place] = event.target.value) }, blank, word.choices.concat(empty).map((choice) => el('option', { value: choice.code, selected: choice.code === value && (value !== '' || word.word === '') }, choice.name)));
    return el('tr', { class: word.open ? 'ir-overdue' : null }, el('td', {}, word.field.name), el('td', {}, word.lost.name, ' ', el('code', {}, word.lost.code)), el('td', {}, word.points), el('td', {}, choose));
  }

  function confirmation(plan) {
    const sure = el('input', { type: 'checkbox', id: 'ir-change-sure', onchange: () => (apply.disabled = !sure.checked) });
    const apply = form.button(AJS.I18n.getText('integrity-risk.regime.change.apply'), () => carryOut(plan), true, 'apply');
    apply.disabled = true;
    return el('div', { class: 'ir-card' }, el('h4', {}, AJS.I18n.getText('integrity-risk.regime.change.confirm')), el('p', {}, AJS.I18n.getText('integrity-risk.regime.change.confirm.help')), el('label', { class: 'ir-statement' }, sure, ' ', AJS.I18n.getText('integrity-risk.regime.change.sure', plan.points)), el('div', { class: 'ir-buttons' }, apply));
  }

  function carryOut(plan) {
    return told(() => begun(() => rest.post(address(), request({ plan: plan.plan }))));
  }

  /** What Jira refuses on the way can be given up at once. */
  async function begun(work) {
    try {
      follow(await work());
    } catch (problem) {
      const progress = await rest.get(address());
      if (progress.state !== 'stalled') {
        throw problem;
      }
      follow(progress);
    }
  }

  /** With very many points the work goes on after the answer. */
  function follow(progress) {
    if (progress.state === 'running') {
      replace(result, message('info', AJS.I18n.getText('integrity-risk.regime.change.running', progress.done, progress.points)), el('progress', { value: progress.done, max: progress.points }));
      setTimeout(() => rest.get(address()).then(follow), 2000);
      return;
    }
    if (progress.state === 'stalled') {
      replace(result, stalled(progress));
      return;
    }
    if (progress.leftBehind.length) {
      replace(result, leftBehind(progress.leftBehind));
      changed();
      return;
    }
    replace(result, el('div', { 'data-done': 'true' }, message('success', AJS.I18n.getText('integrity-risk.regime.change.done', project.value))));
    changed();
  }

  function stalled(progress) {
    const giveUp = form.button(AJS.I18n.getText('integrity-risk.regime.change.give-up'), () => told(async () => follow(await rest.remove(address()))), false, 'give-up');
    return [message('warning', AJS.I18n.getText('integrity-risk.regime.change.stalled', progress.done, progress.points)), el('p', {}, AJS.I18n.getText('integrity-risk.regime.change.give-up.help')), el('div', { class: 'ir-buttons' }, giveUp)];
  }

  /** What Jira refused when the last change was given up; points and words can be taken along later. */
  function leftBehind(left) {
    const heads = [AJS.I18n.getText('integrity-risk.regime.change.points'), AJS.I18n.getText('integrity-risk.regime.change.reason')];
    const rows = left.map((one) => el('tr', {}, el('td', {}, one.key, one.word ? [' ', el('code', {}, one.word)] : null), el('td', {}, one.reason)));
    const takeRest = form.button(AJS.I18n.getText('integrity-risk.regime.change.take-rest'), () => told(() => begun(() => rest.post(address() + '/rest', {}))), false, 'take-rest');
    return el('div', { 'data-left-behind': 'true' }, message('warning', AJS.I18n.getText('integrity-risk.regime.change.left-behind')), table(heads, rows, ''), left.some((one) => one.later) ? el('div', { class: 'ir-buttons' }, takeRest) : null);
  }

  async function resume() {
    const progress = await rest.get(address());
    if (progress.state === 'none' && progress.leftBehind.length === 0) {
      replace(result);
    } else {
      follow(progress);
    }
  }

  project.addEventListener('change', resume);
  const element = el(
    'form',
    { class: 'aui top-label ir-regime', id: 'ir-change', onsubmit: (event) => event.preventDefault() },
    el('h2', {}, AJS.I18n.getText('integrity-risk.regime.change')),
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.regime.change.help')),
    el('div', { class: 'ir-filters' }, el('label', { for: 'ir-change-project' }, AJS.I18n.getText('integrity-risk.regime.change.project')), project, el('label', { for: 'ir-change-regime' }, AJS.I18n.getText('integrity-risk.regime.change.target')), target),
    el('p', {}, el('label', { class: 'ir-statement' }, again, ' ', AJS.I18n.getText('integrity-risk.regime.change.re-examine'))),
    el('div', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.regime.change.preview'), preview, true, 'preview')),
    result
  );

  /** Offers the files that can be used. */
  function offer(files) {
    const before = target.value;
    const usable = files.filter((file) => file.problems.length === 0);
    replace(target, usable.map((file) => el('option', { value: file.reference }, file.name + ' – ' + AJS.I18n.getText('integrity-risk.regime.version') + ' ' + file.version)));
    target.value = usable.some((file) => file.reference === before) ? before : usable[0].reference;
  }

  resume();
  return { element, offer };
};
