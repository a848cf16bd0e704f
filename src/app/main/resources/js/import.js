/** Import of risk points, of the organisation or of the power catalogue: choose a file, try it dry, see each row, then do it. */
IntegrityRisk.page('import', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message, issueLink, table, spinner } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const organisation = await rest.get('organisation');
  const result = el('div', { 'aria-live': 'polite' });
  const chosenName = el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.import.none-chosen'));
  const file = el('input', { type: 'file', accept: '.csv,.xlsx', id: 'ir-file', onchange: fileChosen });
  const mapping = {};

  const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
  const what = [
    { code: 'risk-points', name: AJS.I18n.getText('integrity-risk.web.import.risk-points') },
    { code: 'organisation', name: AJS.I18n.getText('integrity-risk.web.import.organisation') },
    { code: 'powers', name: AJS.I18n.getText('integrity-risk.power.import.what') },
    { code: 'calendar', name: AJS.I18n.getText('integrity-risk.web.import.calendar') },
  ];
  const wanted = new URLSearchParams(location.search).get('what');
  const defaults = el('div', {});

  function drawDefaults() {
    const points = form.values(page).what === 'risk-points' && project;
    replace(
      defaults,
      form.values(page).what === 'calendar' ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.import.calendar.help')) : null,
      points ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.adoption.help')) : null,
      points ? form.select('department', AJS.I18n.getText('integrity-risk.web.import.department'), organisation.departments, { help: AJS.I18n.getText('integrity-risk.web.import.default.help') }) : null,
      points ? form.select('post', AJS.I18n.getText('integrity-risk.web.import.post'), organisation.posts) : null
    );
    replace(result);
  }

  function fileChosen() {
    replace(chosenName, file.files.length ? file.files[0].name : AJS.I18n.getText('integrity-risk.web.import.none-chosen'));
    Object.keys(mapping).forEach((header) => delete mapping[header]);
    replace(result);
  }

  /** The browser's own control speaks the browser's language and not the reader's. */
  function fileField() {
    return el(
      'div',
      { class: 'field-group' },
      el('label', { for: 'ir-file' }, AJS.I18n.getText('integrity-risk.web.import.file')),
      el('div', { class: 'ir-file' }, file, el('label', { for: 'ir-file', class: 'aui-button' }, AJS.I18n.getText('integrity-risk.web.import.choose-file')), chosenName),
      el('div', { class: 'description' }, AJS.I18n.getText('integrity-risk.web.import.file.help'))
    );
  }

  function target(values, dryRun) {
    const parameters = { dryRun, format: isExcel() ? 'xlsx' : 'csv' };
    if (values.what === 'risk-points') {
      Object.assign(parameters, { project: project.key, department: values.department, post: values.post, mapping: Object.keys(mapping).length ? JSON.stringify(mapping) : '' });
    }
    return 'imports/' + values.what + query(parameters);
  }

  function isExcel() {
    return file.files[0].name.toLowerCase().endsWith('.xlsx');
  }

  async function run(dryRun) {
    if (!file.files.length) {
      replace(result, message('error', AJS.I18n.getText('integrity-risk.web.import.no-file')));
      return;
    }
    replace(result, spinner());
    const answer = await form.submit(page, (values) => rest.upload(target(values, dryRun), file.files[0], isExcel() ? XLSX : 'text/csv').catch(refused));
    if (answer) {
      show(answer, dryRun);
    } else {
      replace(result);
    }
  }

  /** What concerns a field of this form is shown there; what concerns the file, below. */
  function refused(problem) {
    if (problem.errors.length === 0) {
      throw problem;
    }
    return { refused: problem };
  }

  function refusal(problem) {
    const unknown = mayMap() ? problem.errors.filter((error) => error.code === 'import.unrecognised-column') : [];
    const lines = problem.errors.filter((error) => !unknown.includes(error)).map((error) => el('tr', {}, el('td', {}, error.row || ''), el('td', {}, columnName(error.field)), el('td', {}, error.message)));
    const columns = [heads()[0], AJS.I18n.getText('integrity-risk.web.import.column'), AJS.I18n.getText('integrity-risk.web.import.message')];
    return [message('error', problem.message), columnsFound(unknown.map((error) => ({ header: error.field }))), lines.length > 1 ? table(columns, lines, '') : null];
  }

  function columnName(code) {
    const field = fieldChoices().find((each) => each.code === code);
    return field ? field.name : code || '';
  }

  function heads() {
    return [
      AJS.I18n.getText('integrity-risk.web.import.row'),
      AJS.I18n.getText('integrity-risk.web.import.state'),
      AJS.I18n.getText('integrity-risk.web.import.message'),
    ];
  }

  function show(answer, dryRun) {
    if (answer.refused) {
      replace(result, refusal(answer.refused));
      return;
    }
    const failed = answer.failed > 0;
    const head = failed
      ? message('error', AJS.I18n.getText('integrity-risk.web.import.failed', String(answer.failed), String(answer.rows)))
      : dryRun
        ? message('info', AJS.I18n.getText('integrity-risk.web.import.would-create', String(answer.rows)))
        : message('success', AJS.I18n.getText('integrity-risk.web.import.created', String(answer.created)));
    const go = dryRun && !failed ? el('p', {}, form.button(AJS.I18n.getText('integrity-risk.web.import.do'), () => run(false), true)) : null;
    replace(result, head, go, columnsFound(answer.columns || []), table(heads(), answer.results.map(row), ''));
  }

  function row(line) {
    const states = {
      ok: AJS.I18n.getText('integrity-risk.web.import.state.ok'),
      created: AJS.I18n.getText('integrity-risk.web.import.state.created'),
      failed: AJS.I18n.getText('integrity-risk.web.import.state.failed'),
    };
    return el('tr', { class: line.status === 'failed' ? 'ir-overdue' : null }, el('td', {}, line.row), el('td', {}, states[line.status]), el('td', {}, line.key ? (mayMap() ? issueLink(line.key) : line.key) : line.problems.map(described)));
  }

  function mayMap() {
    return form.values(page).what === 'risk-points';
  }

  function described(problem) {
    return el('span', { class: 'ir-line' }, problem.column ? el('strong', {}, columnName(problem.column), ' ') : null, problem.message);
  }

  /** Columns that were not recognised can be given a meaning by hand. */
  function columnsFound(columns) {
    const unknown = columns.filter((column) => !column.field);
    if (unknown.length === 0 || !mayMap()) {
      return null;
    }
    const fields = fieldChoices();
    return el(
      'div',
      { class: 'aui-message aui-message-warning' },
      el('p', {}, AJS.I18n.getText('integrity-risk.web.import.unknown-columns')),
      unknown.map((column) => mapper(column.header, fields))
    );
  }

  function mapper(header, fields) {
    const options = [el('option', { value: '' }, AJS.I18n.getText('integrity-risk.web.import.ignore'))].concat(fields.map((field) => el('option', { value: field.code, selected: mapping[header] === field.code }, field.name)));
    const choose = (event) => {
      mapping[header] = event.target.value;
      run(true);
    };
    return el('form', { class: 'aui ir-project', onsubmit: (event) => event.preventDefault() }, el('strong', {}, header), '→', el('select', { class: 'select', 'aria-label': header, onchange: choose }, options));
  }

  function fieldChoices() {
    return [
      { code: 'content', name: AJS.I18n.getText('integrity-risk.web.field.content') },
      { code: 'title', name: AJS.I18n.getText('integrity-risk.web.field.title') },
      { code: 'type', name: AJS.I18n.getText('integrity-risk.web.field.type') },
      { code: 'category', name: AJS.I18n.getText('integrity-risk.web.field.category') },
      { code: 'subcategory', name: AJS.I18n.getText('integrity-risk.web.field.subcategory') },
      { code: 'kind', name: AJS.I18n.getText('integrity-risk.web.field.kind') },
      { code: 'scope', name: AJS.I18n.getText('integrity-risk.web.field.scope') },
      { code: 'unit', name: AJS.I18n.getText('integrity-risk.web.field.unit') },
      { code: 'department', name: AJS.I18n.getText('integrity-risk.web.field.department') },
      { code: 'post', name: AJS.I18n.getText('integrity-risk.web.field.post') },
      { code: 'power', name: AJS.I18n.getText('integrity-risk.web.field.power') },
      { code: 'powerBasis', name: AJS.I18n.getText('integrity-risk.web.field.power-basis') },
      { code: 'flowStep', name: AJS.I18n.getText('integrity-risk.power.flow-step') },
      { code: 'findingMethod', name: AJS.I18n.getText('integrity-risk.web.field.finding-method') },
      { code: 'manifestation', name: AJS.I18n.getText('integrity-risk.web.field.manifestation') },
      { code: 'cause', name: AJS.I18n.getText('integrity-risk.web.field.cause') },
      { code: 'consequence', name: AJS.I18n.getText('integrity-risk.web.field.consequence') },
      { code: 'probability', name: AJS.I18n.getText('integrity-risk.web.field.probability') },
      { code: 'harm', name: AJS.I18n.getText('integrity-risk.web.field.harm') },
      { code: 'powerHeld', name: AJS.I18n.getText('integrity-risk.web.field.power-held') },
      { code: 'postCategory', name: AJS.I18n.getText('integrity-risk.web.field.post-category') },
      { code: 'causeKind', name: AJS.I18n.getText('integrity-risk.web.field.cause-kind') },
      { code: 'channel', name: AJS.I18n.getText('integrity-risk.web.field.channel') },
      { code: 'threeMajors', name: AJS.I18n.getText('integrity-risk.web.field.three-majors') },
      { code: 'cycle', name: AJS.I18n.getText('integrity-risk.web.field.cycle') },
      { code: 'level', name: AJS.I18n.getText('integrity-risk.web.field.level') },
      { code: 'approval', name: AJS.I18n.getText('integrity-risk.adoption.field.approval') },
      { code: 'approved', name: AJS.I18n.getText('integrity-risk.adoption.field.approved') },
      { code: 'paper', name: AJS.I18n.getText('integrity-risk.adoption.field.paper') },
      { code: 'opinions', name: AJS.I18n.getText('integrity-risk.adoption.field.opinions') },
      { code: 'measures', name: AJS.I18n.getText('integrity-risk.adoption.field.measures') },
    ];
  }

  page.append(
    form.select('what', AJS.I18n.getText('integrity-risk.web.import.what'), project ? what : what.slice(1), { required: true, value: wanted || (project ? 'risk-points' : 'organisation'), onchange: drawDefaults }),
    fileField(),
    defaults,
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.import.try'), () => run(true), true))
  );
  replace(root, choice, page, result);
  drawDefaults();
});
