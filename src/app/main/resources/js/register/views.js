/** Saved views: what the register shows under a name, for oneself or for everybody in the project. */
IntegrityRisk.register.views = function (address, project) {
  'use strict';
  const { rest, query, el, replace, fill, message } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const place = el('span', { class: 'ir-tools' });
  let views = [];

  /** What a view remembers: not the page, nor the point beside the list. */
  function remembered() {
    const wanted = address.all();
    ['project', 'start', 'point', 'open', 'versions', 'view'].forEach((name) => delete wanted[name]);
    return query(wanted).replace('?', '');
  }

  function chosen() {
    return views.find((view) => view.id === address.get('view'));
  }

  function open(id) {
    const view = views.find((each) => each.id === id);
    const asked = view ? Object.fromEntries(new URLSearchParams(view.query)) : {};
    address.become(Object.assign({}, asked, { project: project.key, view: id }));
  }

  function label(view) {
    return view.mayKeep && !view.shared ? view.name : AJS.I18n.getText('integrity-risk.register.view.by', view.name, view.owner.name);
  }

  function choice() {
    const first = el('option', { value: '' }, AJS.I18n.getText('integrity-risk.register.view.none'));
    const options = views.map((view) => el('option', { value: view.id, selected: view.id === address.get('view') }, label(view)));
    return el('select', { class: 'select', name: 'view', 'aria-label': AJS.I18n.getText('integrity-risk.register.view'), onchange: (event) => open(event.target.value) }, first, options);
  }

  async function kept(view) {
    await load();
    address.go({ view: view.id });
  }

  function body(values) {
    return { name: values.name, shared: values.shared.length > 0, query: remembered() };
  }

  function fields(view) {
    const sharing = [{ code: 'all', name: AJS.I18n.getText('integrity-risk.register.view.shared') }];
    return [
      form.text('name', AJS.I18n.getText('integrity-risk.register.view.name'), { required: true, value: view ? view.name : '' }),
      form.several('shared', AJS.I18n.getText('integrity-risk.register.view.who'), sharing, { value: view && view.shared ? ['all'] : [] }),
    ];
  }

  function adding() {
    const save = (values) => rest.post('register-views', Object.assign({ project: project.key }, body(values)));
    return form.sending({ 'data-form': 'add-view' }, fields(), AJS.I18n.getText('integrity-risk.register.view.add'), 'add-view', save, kept);
  }

  function changing(view) {
    const save = (values) => rest.put('register-views/' + encodeURIComponent(view.id), Object.assign({ version: view.version }, body(values)));
    return [form.sending({ 'data-form': 'change-view' }, fields(view), AJS.I18n.getText('integrity-risk.register.view.change'), 'change-view', save, kept), el('p', {}, form.button(AJS.I18n.getText('integrity-risk.register.view.remove'), () => remove(view), false, 'remove-view'))];
  }

  async function remove(view) {
    try {
      await rest.remove('register-views/' + encodeURIComponent(view.id) + query({ version: view.version }));
      await load();
      address.go({ view: '' });
    } catch (problem) {
      place.after(message('error', problem.message));
    }
  }

  function show() {
    const view = chosen();
    const keep = el(
      'details',
      { class: 'ir-pop', 'data-choice': 'view' },
      el('summary', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.register.view.keep')),
      el('div', {}, view && view.mayKeep ? changing(view) : null, view && view.mayKeep ? el('h3', {}, AJS.I18n.getText('integrity-risk.register.view.another')) : null, adding())
    );
    replace(place, views.length ? choice() : null, keep);
  }

  async function load() {
    await fill(place, async () => {
      views = (await rest.get('register-views' + query({ project: project.key }))).views;
      return null;
    });
    show();
  }

  return { place, load, show };
};
