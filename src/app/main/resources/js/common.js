/**
 * What every page of the app shares: calls to the REST interface, building of elements, messages.
 * Data only ever reaches the page as text nodes and attributes, never as markup.
 */
window.IntegrityRisk = (function () {
  'use strict';

  const context = AJS.contextPath();
  const base = context + '/rest/integrity-risk/1.0/';

  /** An answer of the REST interface that is not a success: `status`, `code`, `message`, `field`, `row`, `errors`. */
  class Problem extends Error {
    constructor(status, body) {
      super((body && body.message) || AJS.I18n.getText('integrity-risk.web.error.unreachable'));
      this.status = status;
      this.code = (body && body.code) || '';
      this.field = body && body.field;
      this.row = body && body.row;
      this.errors = (body && body.errors) || [];
    }
  }

  async function send(method, path, body, contentType) {
    const headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (contentType) {
      headers['Content-Type'] = contentType;
    }
    const answer = await fetch(base + path, { method, headers, body, credentials: 'same-origin' });
    const text = await answer.text();
    const json = parsed(text);
    if (!answer.ok) {
      throw new Problem(answer.status, json);
    }
    return json;
  }

  /** A proxy in between may answer with a page; that is no reason to show its source to a clerk. */
  function parsed(text) {
    try {
      return text ? JSON.parse(text) : null;
    } catch (notJson) {
      return null;
    }
  }

  const rest = {
    get: (path) => send('GET', path),
    post: (path, value) => send('POST', path, JSON.stringify(value || {}), 'application/json'),
    put: (path, value) => send('PUT', path, JSON.stringify(value || {}), 'application/json'),
    remove: (path) => send('DELETE', path),
    upload: (path, file, contentType) => send('POST', path, file, contentType),
  };

  /** `?a=1&b=2` of the values that are not empty. */
  function query(values) {
    const parameters = new URLSearchParams();
    Object.keys(values)
      .filter((name) => values[name] !== undefined && values[name] !== null && values[name] !== '')
      .forEach((name) => parameters.set(name, values[name]));
    const text = parameters.toString();
    return text ? '?' + text : '';
  }

  /** An element; attributes named `on…` are listeners, children are elements, texts or lists of them. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => give(element, name, value));
    children.flat(Infinity).forEach((child) => {
      if (child !== null && child !== undefined && child !== false) {
        element.append(child instanceof Node ? child : String(child));
      }
    });
    return element;
  }

  function give(element, name, value) {
    if (name.startsWith('on')) {
      element.addEventListener(name.substring(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }

  function replace(parent, ...children) {
    parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
  }

  /** A message box above the page: kind is `success`, `error`, `warning` or `info`. */
  function message(kind, ...content) {
    return el('div', { class: 'aui-message aui-message-' + kind, role: kind === 'error' ? 'alert' : 'status' }, el('p', {}, ...content));
  }

  function issueLink(key, text) {
    return el('a', { class: text ? null : 'ir-nowrap', href: context + '/browse/' + encodeURIComponent(key) }, text || key);
  }

  function pageLink(path, text, attributes) {
    return el('a', Object.assign({ href: context + '/plugins/servlet/integrity-risk' + path }, attributes), text);
  }

  /** Leads to a list as an Excel file: `path` below the REST root, with the filter that is set. */
  function excelLink(path, filter) {
    return el('a', { class: 'aui-button', 'data-export': 'xlsx', href: context + '/rest/integrity-risk/1.0/' + path + query(Object.assign({}, filter, { format: 'xlsx' })) }, AJS.I18n.getText('integrity-risk.export.excel'));
  }

  /** The level as a lozenge; colour and text are the regime's, the class follows the order. */
  function level(value) {
    if (!value) {
      return el('span', { class: 'ir-muted' }, '–');
    }
    const lozenge = el('span', { class: 'ir-level ir-level-' + (value.order || value.code) }, value.name);
    return value.colour ? paint(lozenge, value.colour, 1) : lozenge;
  }

  /** Gives an element a colour `#rrggbb` as ground, and black or white text, whichever is easier to read on it. */
  function paint(element, colour, strength) {
    const shares = [1, 3, 5].map((start) => parseInt(colour.substring(start, start + 2), 16) / 255);
    const seen = shares.map((share) => 1 - strength + strength * share).map((share) => (share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)));
    const brightness = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    element.style.backgroundColor = 'rgba(' + shares.map((share) => Math.round(share * 255)).join(', ') + ', ' + strength + ')';
    element.style.color = brightness > 0.179 ? '#000' : '#fff';
    return element;
  }

  /** A table that scrolls in a box of its own, and turns into cards where there is no room for its columns. */
  function table(heads, rows, empty) {
    if (rows.length === 0) {
      return el('p', { class: 'ir-empty' }, empty);
    }
    const columns = heads.map((head) => el('th', { scope: 'col' }, head));
    rows.forEach((row) => labelCells(row, columns));
    return el('div', { class: 'ir-scroll' }, el('table', { class: 'aui ir-table' }, el('thead', {}, el('tr', {}, columns)), el('tbody', {}, rows)));
  }

  /** On a card each value stands behind the name of its column. */
  function labelCells(row, columns) {
    let column = 0;
    Array.from(row.cells).forEach((cell) => {
      cell.dataset.label = cell.colSpan > 1 ? '' : columns[column].textContent;
      column += cell.colSpan;
    });
  }

  /** A date as the reader's language writes it; the interface speaks ISO. */
  function date(iso) {
    if (!iso) {
      return '';
    }
    const time = iso.length > 10;
    const value = new Date(time ? iso : iso + 'T00:00:00');
    const options = { year: 'numeric', month: '2-digit', day: '2-digit' };
    return value.toLocaleString(document.documentElement.lang || undefined, time ? Object.assign(options, { hour: '2-digit', minute: '2-digit' }) : options);
  }

  /** The reader's own day, in ISO: in the morning of Beijing the day of Greenwich is still yesterday. */
  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  /** Names in a row, as the reader's language separates them. */
  function listed(names) {
    return names.join(document.documentElement.lang.startsWith('zh') ? '、' : ', ');
  }

  function spinner() {
    return el('div', { class: 'ir-loading', role: 'status' }, AJS.I18n.getText('integrity-risk.web.loading'));
  }

  /** Shows the spinner, then what `work` answers, or its problem in words. */
  async function fill(parent, work) {
    replace(parent, spinner());
    try {
      replace(parent, await work());
    } catch (problem) {
      replace(parent, message('error', problem.message));
    }
    return parent;
  }

  /** Where the page of a list begins that the address asks for. */
  function pageStart() {
    return Number(new URLSearchParams(location.search).get('start')) || 0;
  }

  /** Leads to the pages before and after one that begins at `start`, by `go(start)`; nothing where one page is all. */
  function turns(start, limit, more, go) {
    const step = (label, to, possible) => el('button', { type: 'button', class: 'aui-button', disabled: !possible, onclick: () => go(to) }, label);
    const before = step(AJS.I18n.getText('integrity-risk.web.previous'), Math.max(0, start - limit), start > 0);
    const after = step(AJS.I18n.getText('integrity-risk.web.next'), start + limit, more);
    return start > 0 || more ? el('p', { class: 'ir-pager' }, before, ' ', after) : null;
  }

  /** The same for the page that the address asks for. */
  function pager(limit, more) {
    const asked = Object.fromEntries(new URLSearchParams(location.search));
    return turns(pageStart(), limit, more, (to) => location.assign(location.pathname + query(Object.assign(asked, { start: to || '' }))));
  }

  /** The same for an answer that says where it begins and how much there is in all. */
  function pagerOf(answer, limit, go) {
    return turns(answer.start, limit, answer.start + limit < answer.total, go);
  }

  const makers = {};

  /** Declares how a page fills itself: `make(root, status, project)`. */
  function page(name, make) {
    makers[name] = make;
  }

  async function start(root) {
    const name = root.dataset.page;
    try {
      const status = await rest.get('status');
      const wanted = new URLSearchParams(location.search).get('project');
      const project = status.projects.find((candidate) => candidate.key === wanted) || status.projects[0];
      if (!project && root.dataset.needsProject === 'true') {
        replace(root, message('info', AJS.I18n.getText('integrity-risk.web.not-set-up')));
        return;
      }
      if (wanted && project) {
        stayIn(project.key);
      }
      await makers[name](root, status, project, projectChoice(status, project));
    } catch (problem) {
      replace(root, message('error', problem.message));
    }
  }

  function projectChoice(status, project) {
    if (status.projects.length < 2) {
      return null;
    }
    const control = el(
      'select',
      { class: 'select', id: 'ir-project', onchange: (event) => location.assign(query({ project: event.target.value })) },
      status.projects.map((each) => el('option', { value: each.key, selected: each.key === project.key }, each.name))
    );
    return el('form', { class: 'aui ir-project', onsubmit: (event) => event.preventDefault() }, el('label', { for: control.id }, AJS.I18n.getText('integrity-risk.web.project')), control);
  }

  /** Whoever has chosen a project stays in it from page to page. */
  function stayIn(project) {
    document.querySelectorAll('.ir-nav a').forEach((link) => (link.search = query({ project })));
  }

  /** Hosts may load scripts after the page; then there is nothing left to wait for. */
  function ready(work) {
    if (document.readyState === 'complete') {
      setTimeout(work);
    } else {
      document.addEventListener('DOMContentLoaded', work);
    }
  }

  ready(() => document.querySelectorAll('.ir-page[data-page]').forEach(start));

  return { ready, rest, query, el, replace, message, issueLink, pageLink, excelLink, level, paint, table, date, today, listed, spinner, fill, pageStart, pager, pagerOf, page, context };
})();
