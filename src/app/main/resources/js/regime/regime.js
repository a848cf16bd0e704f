/** The regime editor: load a preset or a version, change it, see what is wrong, compare, save, export. */
IntegrityRisk.page('regime', async function (root, status) {
  'use strict';
  const { rest, el, replace, message } = IntegrityRisk;
  const { form, regime } = IntegrityRisk;
  const found = el('div', { id: 'ir-problems', 'aria-live': 'polite' });
  const outcome = el('div', { 'aria-live': 'polite' });
  const comparison = el('div', { 'aria-live': 'polite' });
  const list = el('div', {});
  const sources = el('select', { class: 'select', id: 'ir-source' });
  const others = el('select', { class: 'select', id: 'ir-other' });
  const note = form.text('note', AJS.I18n.getText('integrity-risk.regime.note'), { help: AJS.I18n.getText('integrity-risk.regime.note.help') });
  const editor = regime.editor(check);
  const blocks = regime.blocks(editor);
  const change = status.projects.length ? regime.change(status.projects, refresh) : null;
  let files = [];
  let asked = 0;

  const address = (file) => 'regime-files/' + encodeURIComponent(file.key) + '/' + encodeURIComponent(file.version);
  const chosen = (select) => files[select.selectedIndex];

  async function load(file) {
    const answer = await rest.get(address(file));
    editor.put(answer.yaml);
    sources.value = file.reference;
    others.value = file.reference;
    replace(comparison);
    await check();
  }

  async function check() {
    const number = ++asked;
    blocks.refresh();
    if (!editor.text().trim()) {
      replace(found, message('info', AJS.I18n.getText('integrity-risk.regime.empty')));
      return;
    }
    const answer = await told(() => rest.post('regime-files/validation', { yaml: editor.text() }));
    if (answer && number === asked) {
      replace(found, regime.problems(answer.problems, editor.goTo));
      editor.mark(answer.problems.map((problem) => problem.line));
    }
  }

  /** Runs a call; what it refuses is said above the editor. */
  async function told(work, done) {
    replace(outcome);
    try {
      const answer = await work();
      if (done) {
        replace(outcome, message('success', done(answer)));
      }
      return answer;
    } catch (problem) {
      replace(outcome, message('error', problem.errors.length > 1 ? AJS.I18n.getText('integrity-risk.regime.not-saved') : problem.message));
      return null;
    }
  }

  async function save() {
    await check();
    const saved = await told(() => rest.post('regime-files', { yaml: editor.text(), note: note.querySelector('input').value }), (file) => AJS.I18n.getText('integrity-risk.regime.saved-as', file.name, file.version));
    if (saved) {
      await refresh();
      sources.value = saved.reference;
    }
    outcome.scrollIntoView({ block: 'nearest' });
  }

  async function remove(file) {
    if (await told(() => rest.remove(address(file)), () => AJS.I18n.getText('integrity-risk.regime.deleted', file.name, file.version))) {
      await refresh();
    }
  }

  async function compare() {
    const other = await told(() => rest.get(address(chosen(others))));
    if (other) {
      replace(comparison, regime.difference(other.yaml, editor.text()));
      comparison.scrollIntoView({ block: 'nearest' });
    }
  }

  async function bringIn(event) {
    const file = event.target.files[0];
    if (file) {
      editor.put(await file.text());
      event.target.value = '';
      await check();
    }
  }

  function takeOut() {
    const name = (block) => (editor.text().match(new RegExp('^' + block + ':\\s*"?([\\w.-]+)', 'm')) || ['', block])[1];
    const url = URL.createObjectURL(new Blob([editor.text()], { type: 'application/yaml' }));
    el('a', { href: url, download: name('key') + '-' + name('version') + '.yaml' }).click();
    setTimeout(() => URL.revokeObjectURL(url));
  }

  async function refresh() {
    files = (await rest.get('regime-files')).files;
    [sources, others].forEach((select) => {
      const before = select.value;
      replace(select, files.map((file) => el('option', { value: file.reference }, file.name + ' – ' + AJS.I18n.getText('integrity-risk.regime.version') + ' ' + file.version + (file.preset ? ' (' + AJS.I18n.getText('integrity-risk.regime.preset') + ')' : ''))));
      select.value = files.some((file) => file.reference === before) ? before : files[0].reference;
    });
    if (change) {
      change.offer(files);
    }
    replace(list, regime.versions(files, { open: (file) => told(() => load(file)), remove }));
  }

  await refresh();
  const upload = el('input', { type: 'file', id: 'ir-import', accept: '.yaml,.yml,text/yaml', onchange: bringIn });
  replace(
    root,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.regime.help')),
    el(
      'form',
      { class: 'aui top-label ir-regime', onsubmit: (event) => event.preventDefault() },
      el(
        'div',
        { class: 'ir-filters' },
        el('label', { for: 'ir-source' }, AJS.I18n.getText('integrity-risk.regime.start-from')),
        sources,
        form.button(AJS.I18n.getText('integrity-risk.regime.load'), () => told(() => load(chosen(sources))), true, 'load'),
        el('span', { class: 'ir-file' }, upload, el('label', { for: 'ir-import', class: 'aui-button' }, AJS.I18n.getText('integrity-risk.regime.import'))),
        form.button(AJS.I18n.getText('integrity-risk.regime.export'), takeOut, false, 'export')
      ),
      outcome,
      el('div', { class: 'ir-columns ir-workbench' }, editor.element, el('div', { class: 'ir-beside' }, found, blocks.element)),
      el('div', { class: 'ir-form' }, note),
      el('div', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.regime.check'), check, false, 'check'), form.button(AJS.I18n.getText('integrity-risk.regime.save'), save, true, 'save')),
      el('div', { class: 'ir-filters' }, el('label', { for: 'ir-other' }, AJS.I18n.getText('integrity-risk.regime.compare-with')), others, form.button(AJS.I18n.getText('integrity-risk.regime.compare'), compare, false, 'compare')),
      comparison
    ),
    el('h2', {}, AJS.I18n.getText('integrity-risk.regime.files')),
    list,
    change && change.element
  );
  await load(files[0]);
});
