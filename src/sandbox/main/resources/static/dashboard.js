// Runs the items of a dashboard: each is an AMD module, constructed with an API and asked to render itself.
// Source of the contract: developer.atlassian.com, "Dashboard item module".
(function () {
  'use strict';

  const dashboard = document.getElementById('dashboard');

  /** What an item may ask of its dashboard. */
  class ItemApi {
    constructor(item) {
      this.item = item;
      this.listeners = {};
    }

    /** Stores the values as texts, then shows the item anew. */
    async savePreferences(preferences) {
      const form = new URLSearchParams({ do: 'save', item: this.item.id, atl_token: dashboard.dataset.token });
      const flat = {};
      Object.entries(preferences).forEach(([name, value]) => {
        flat[name] = String(value);
        form.set('pref_' + name, flat[name]);
      });
      const answer = await fetch(dashboard.dataset.save, { method: 'POST', body: form, credentials: 'same-origin' });
      if (!answer.ok) {
        this.item.fail();
        return;
      }
      this.item.preferences = flat;
      this.item.render();
    }

    closeEdit() {
      this.item.render();
    }

    on(event, listener) {
      (this.listeners[event] = this.listeners[event] || []).push({ listener });
    }

    once(event, listener) {
      (this.listeners[event] = this.listeners[event] || []).push({ listener, once: true });
    }

    fire(event) {
      const waiting = this.listeners[event] || [];
      this.listeners[event] = waiting.filter((each) => !each.once);
      waiting.forEach((each) => each.listener());
    }

    showLoadingBar() {
      this.item.element.setAttribute('aria-busy', 'true');
    }

    hideLoadingBar() {
      this.item.element.removeAttribute('aria-busy');
    }

    /** Items have the height of their content here, so there is nothing to measure. */
    resize() {
      this.fire('resize');
    }

    isEditable() {
      return dashboard.dataset.editable === 'true';
    }

    getGadgetId() {
      return this.item.id;
    }

    setTitle(title) {
      this.item.element.querySelector('.dashboard-item-title').textContent = title;
    }

    /** Calls back every `refresh` minutes; not at all without that preference. */
    initRefresh(preferences, refresh) {
      clearInterval(this.timer);
      const minutes = Number(preferences.refresh);
      if (minutes > 0) {
        this.timer = setInterval(refresh, minutes * 60000);
      }
    }

    getRefreshFieldValue(name) {
      const field = this.item.content.querySelector('[name="' + CSS.escape(name || 'refresh') + '"]');
      return field ? field.value : '';
    }

    getContext() {
      return { dashboard: { id: dashboard.dataset.dashboard }, dashboardItem: { id: this.item.id } };
    }
  }

  /** One item; its server-made view is put back before each rendering. */
  class Item {
    constructor(element, Module) {
      this.element = element;
      this.id = element.dataset.item;
      this.preferences = JSON.parse(element.dataset.preferences);
      this.content = element.querySelector('.dashboard-item-content');
      this.view = this.content.cloneNode(true);
      this.api = new ItemApi(this);
      this.module = new Module(this.api, { id: this.id });
    }

    render() {
      this.show('render');
    }

    edit() {
      this.show(this.module.renderEdit ? 'renderEdit' : 'render');
    }

    show(how) {
      this.content.replaceChildren(...this.view.cloneNode(true).childNodes);
      this.module[how](AJS.$(this.content), Object.assign({}, this.preferences));
      this.api.fire('afterRender');
    }

    fail() {
      const message = document.createElement('div');
      message.className = 'aui-message aui-message-error';
      message.setAttribute('role', 'alert');
      message.textContent = dashboard.dataset.failed;
      this.content.prepend(message);
    }
  }

  function start(element) {
    require([element.dataset.amdModule], (Module) => {
      const item = new Item(element, Module);
      const configure = element.querySelector('[data-configure]');
      if (configure) {
        configure.addEventListener('click', () => item.edit());
      }
      item.render();
    });
  }

  document.querySelectorAll('.dashboard-item[data-amd-module]:not([data-amd-module=""])').forEach(start);
})();
