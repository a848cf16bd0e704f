/** The organisation register: units, departments, posts and special bodies; edited in place by who may. */
IntegrityRisk.page('organisation', async function (root, status, project) {
  'use strict';
  const { rest, query, el, replace, message, level, table, pageLink, context } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const MOST = 200;
  const may = status.user.rights.includes('office') || status.user.rights.includes('admin');
  let register = await rest.get('organisation');
  let grades = await gradesOfPosts();
  const results = el('div', {});
  const tallied = el('p', { class: 'ir-found', role: 'status' });
  const opened = new Map();
  const words = el('input', { type: 'search', class: 'text long-field', name: 'q', 'aria-label': AJS.I18n.getText('integrity-risk.web.organisation.search'), placeholder: AJS.I18n.getText('integrity-risk.web.organisation.search') });
  let chosen = '';

  const kinds = [
    { code: 'internal', name: AJS.I18n.getText('integrity-risk.web.organisation.internal') },
    { code: 'enforcement', name: AJS.I18n.getText('integrity-risk.web.organisation.enforcement') },
  ];
  const ranks = [
    { code: 'leadership', name: AJS.I18n.getText('integrity-risk.web.organisation.leadership') },
    { code: 'middle', name: AJS.I18n.getText('integrity-risk.web.organisation.middle') },
    { code: 'general', name: AJS.I18n.getText('integrity-risk.web.organisation.general') },
  ];
  const bodies = [
    { code: 'leading-group', name: AJS.I18n.getText('integrity-risk.web.organisation.leading-group') },
    { code: 'leading-group-office', name: AJS.I18n.getText('integrity-risk.web.organisation.leading-group-office') },
    { code: 'discipline-office', name: AJS.I18n.getText('integrity-risk.web.organisation.discipline-office') },
    { code: 'party-group', name: AJS.I18n.getText('integrity-risk.web.organisation.party-group') },
    { code: 'executive-vice-leader', name: AJS.I18n.getText('integrity-risk.web.organisation.executive-vice-leader') },
    { code: 'discipline-leader', name: AJS.I18n.getText('integrity-risk.web.organisation.discipline-leader') },
    { code: 'warning-information-officer', name: AJS.I18n.getText('integrity-risk.web.organisation.warning-information-officer') },
    { code: 'liaison', name: AJS.I18n.getText('integrity-risk.web.organisation.liaison') },
  ];

  const label = {
    code: AJS.I18n.getText('integrity-risk.web.organisation.code'),
    name: AJS.I18n.getText('integrity-risk.web.organisation.name'),
    parent: AJS.I18n.getText('integrity-risk.web.organisation.parent'),
    mainLeader: AJS.I18n.getText('integrity-risk.web.organisation.main-leader'),
    unit: AJS.I18n.getText('integrity-risk.web.field.unit'),
    kind: AJS.I18n.getText('integrity-risk.web.organisation.kind'),
    head: AJS.I18n.getText('integrity-risk.web.organisation.head'),
    inChargeLeader: AJS.I18n.getText('integrity-risk.web.organisation.in-charge-leader'),
    department: AJS.I18n.getText('integrity-risk.web.field.department'),
    rank: AJS.I18n.getText('integrity-risk.web.organisation.rank'),
    holder: AJS.I18n.getText('integrity-risk.web.organisation.holder'),
    members: AJS.I18n.getText('integrity-risk.web.organisation.members'),
  };

  const sections = [
    { path: 'units', title: AJS.I18n.getText('integrity-risk.web.organisation.units'), columns: ['code', 'name', 'parent', 'mainLeader'], choices: { parent: () => register.units }, people: ['mainLeader'], required: ['code', 'name'] },
    { path: 'departments', title: AJS.I18n.getText('integrity-risk.web.organisation.departments'), columns: ['code', 'name', 'unit', 'kind', 'head', 'inChargeLeader'], choices: { unit: () => register.units, kind: () => kinds }, people: ['head', 'inChargeLeader'], required: ['code', 'name', 'unit', 'kind'] },
    { path: 'posts', title: AJS.I18n.getText('integrity-risk.web.organisation.posts'), columns: ['code', 'name', 'department', 'rank', 'holder'], choices: { department: () => register.departments, rank: () => ranks }, people: ['holder'], required: ['code', 'name', 'department', 'rank'] },
  ];

  /** Grades by code of the post, where the project's regime grades posts. */
  async function gradesOfPosts() {
    const found = new Map();
    let page = { total: project ? 1 : 0, posts: [] };
    for (let start = 0; start < page.total; start += MOST) {
      page = await rest.get('post-grades' + query({ project: project.key, start, limit: MOST }));
      page.posts.forEach((each) => found.set(each.post.code, each.grade));
    }
    return found;
  }

  /** A column beside those that can be edited. */
  function graded(section, entry) {
    return section.path === 'posts' && grades.size ? el('td', { 'data-post-grade': entry.code }, level(grades.get(entry.code))) : null;
  }

  function person(key) {
    return key ? (register.people && register.people[key]) || key : '';
  }

  function shown(section, column, entry) {
    if (section.people.includes(column)) {
      return person(entry[column]);
    }
    const choices = section.choices[column];
    const chosen = choices && choices().find((each) => each.code === entry[column]);
    return chosen ? chosen.name : entry[column] || '';
  }

  function sectionView(section, entries) {
    const rows = entries.map((entry) => el('tr', { 'data-entry': entry.code }, section.columns.map((column) => el('td', {}, shown(section, column, entry))), graded(section, entry), may ? el('td', { class: 'ir-actions' }, editButton(section, entry), deleteButton(section, entry)) : null));
    const grade = section.path === 'posts' && grades.size ? [pageLink('/post-grades' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.post-grade.column.grade'))] : [];
    const heads = section.columns.map((column) => label[column]).concat(grade, may ? [''] : []);
    return group(section, table(heads, rows, AJS.I18n.getText('integrity-risk.web.organisation.empty')));
  }

  function group(section, content) {
    return el('section', { class: 'ir-group', 'data-section': section.path }, el('div', { class: 'ir-head' }, el('h2', {}, section.title), may ? form.button(AJS.I18n.getText('integrity-risk.web.add'), () => edit(section, null)) : null), content);
  }

  function unitsView(section, sought) {
    const view = { sought, opened, chosen, choose, redraw, person, actions: (unit) => (may ? [editButton(section, unit), deleteButton(section, unit)] : null) };
    return group(section, IntegrityRisk.organisation.tree(register, view));
  }

  /** Only the unit and those below it from now on; all of them for an empty code. */
  function choose(code) {
    chosen = code;
    redraw(code ? '[data-choose="' + CSS.escape(code) + '"]' : '[name="q"]');
  }

  function editButton(section, entry) {
    return el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => edit(section, entry) }, AJS.I18n.getText('integrity-risk.web.edit'));
  }

  function deleteButton(section, entry) {
    const ask = async () => {
      if (window.confirm(AJS.I18n.getText('integrity-risk.web.organisation.delete', entry.name))) {
        await change(() => rest.remove('organisation/' + section.path + '/' + encodeURIComponent(entry.code)));
      }
    };
    return el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: ask }, AJS.I18n.getText('integrity-risk.web.delete'));
  }

  function field(section, column, entry) {
    const settings = { required: section.required.includes(column), value: entry ? entry[column] : '' };
    if (section.people.includes(column)) {
      return form.person(column, label[column], settings.value ? Object.assign(settings, { help: person(settings.value) }) : settings);
    }
    if (section.path === 'posts' && column === 'department' && entry) {
      settings.help = AJS.I18n.getText('integrity-risk.power.moved.help');
    }
    return section.choices[column] ? form.select(column, label[column], section.choices[column](), settings) : form.text(column, label[column], settings);
  }

  function edit(section, entry) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const save = async () => {
      const saved = await form.submit(page, (values) => rest.put('organisation/' + section.path + '/' + encodeURIComponent(entry ? entry.code : values.code), values));
      if (saved) {
        await reload();
        tellMoved(saved.movedPowers);
      }
    };
    page.append(
      el('h2', {}, section.title),
      ...section.columns.map((column) => field(section, column, entry)),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true), form.button(AJS.I18n.getText('integrity-risk.web.cancel'), draw))
    );
    replace(root, page);
  }

  /** A post that has moved to another department has taken its powers along. */
  function tellMoved(powers) {
    if (powers.length) {
      root.prepend(message('info', AJS.I18n.getText('integrity-risk.power.moved', IntegrityRisk.listed(powers.map((power) => power.code + ' ' + power.name)))));
      window.scrollTo(0, 0);
    }
  }

  function bodiesView(seats) {
    const rows = seats.map(bodyRow);
    return el('section', { class: 'ir-group', 'data-section': 'bodies' }, el('h2', {}, AJS.I18n.getText('integrity-risk.web.organisation.bodies')), table([label.unit, AJS.I18n.getText('integrity-risk.web.organisation.body'), label.members].concat(may ? [''] : []), rows, AJS.I18n.getText('integrity-risk.web.organisation.empty')));
  }

  function bodyRow({ unit, kind, members }) {
    const open = el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => editBody(unit, kind, members) }, AJS.I18n.getText('integrity-risk.web.edit'));
    return el('tr', {}, el('td', {}, unit.name), el('td', {}, kind.name), el('td', {}, IntegrityRisk.listed(members.map(person))), may ? el('td', {}, open) : null);
  }

  function editBody(unit, body, members) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const save = async () => {
      const saved = await form.submit(page, async (values) => {
        await rest.put('organisation/bodies/' + encodeURIComponent(unit.code) + '/' + body.code, { members: values.members.split(/[,，、\s]+/).filter(Boolean) });
        return true;
      });
      if (saved) {
        await reload();
      }
    };
    page.append(
      el('h2', {}, unit.name, ' · ', body.name),
      form.people('members', label.members, { value: members, help: IntegrityRisk.listed(members.map(person)) || undefined }),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true), form.button(AJS.I18n.getText('integrity-risk.web.cancel'), draw))
    );
    replace(root, page);
  }

  async function change(work) {
    try {
      await work();
      await reload();
    } catch (problem) {
      root.prepend(message('error', problem.message));
      window.scrollTo(0, 0);
    }
  }

  async function reload() {
    register = await rest.get('organisation');
    grades = await gradesOfPosts();
    draw();
  }

  /** The whole register as a file that can be brought in again. */
  function exported(format) {
    return el('a', { class: 'aui-button', 'data-export': format, href: context + '/rest/integrity-risk/1.0/exports/organisation' + query({ format }) }, AJS.I18n.getText('integrity-risk.web.organisation.export', format === 'xlsx' ? 'Excel' : 'CSV'));
  }

  function draw() {
    const files = may ? el('p', { class: 'ir-buttons' }, pageLink('/import', AJS.I18n.getText('integrity-risk.web.organisation.import'), { class: 'aui-button' }), exported('xlsx'), exported('csv')) : null;
    replace(root, files, el('form', { class: 'aui ir-filters', role: 'search', onsubmit: (event) => event.preventDefault() }, words), tallied, results);
    redraw();
  }

  /** What is looked for, anew; what had the focus and was drawn anew has it again. */
  function redraw(focused) {
    const sought = IntegrityRisk.organisation.sought(register, bodies, person, words.value, chosen);
    const [units, departments, posts] = sections;
    replace(tallied, tally(sought));
    replace(results, unitsView(units, sought), sectionView(departments, sought.departments), sectionView(posts, sought.posts), bodiesView(sought.seats));
    const control = focused && root.querySelector(focused);
    if (control) {
      control.focus();
    }
  }

  /** How much was found and in which unit; nothing while everything is shown. */
  function tally(sought) {
    const unit = register.units.find((each) => each.code === chosen);
    const all = unit ? el('button', { type: 'button', class: 'aui-button', 'data-choose': '', onclick: () => choose('') }, AJS.I18n.getText('integrity-risk.web.organisation.all-units')) : null;
    const where = unit ? AJS.I18n.getText('integrity-risk.web.organisation.chosen', unit.name) + ' ' : '';
    const numbers = AJS.I18n.getText('integrity-risk.web.organisation.found', String(sought.units.length), String(sought.departments.length), String(sought.posts.length), String(sought.seats.filter((each) => each.members.length).length));
    return unit || sought.isNarrowed ? [where, numbers, ' ', all] : null;
  }

  words.addEventListener('input', () => redraw());

  draw();
});
