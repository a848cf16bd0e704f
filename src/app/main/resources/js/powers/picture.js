/** A flow as a picture: drawn from places that the server has found, to be zoomed, moved and printed. */
IntegrityRisk.powers = IntegrityRisk.powers || {};
IntegrityRisk.powers.picture = (function () {
  'use strict';
  const { el, level, context } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const SVG = 'http://www.w3.org/2000/svg';
  const LINE = 18;
  const PADDING = 10;
  const EDGE = 12;
  const STEP = 1.25;
  const SMALLEST = 1 / 1.5;

  function draw(tag, attributes, ...children) {
    const element = document.createElementNS(SVG, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children.filter(Boolean));
    return element;
  }

  function text(x, y, words, style) {
    const element = draw('text', { x, y, class: style });
    element.textContent = words;
    return element;
  }

  function link(line) {
    const middle = (line.fromX + line.toX) / 2;
    return draw('path', { class: 'ir-flow-link', d: 'M' + line.fromX + ' ' + line.fromY + ' H' + middle + ' V' + line.toY + ' H' + (line.toX - 2), 'marker-end': 'url(#ir-flow-arrow)' });
  }

  function arrow() {
    const tip = draw('path', { d: 'M0 0 L8 4 L0 8 z', class: 'ir-flow-arrow' });
    return draw('defs', {}, draw('marker', { id: 'ir-flow-arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' }, tip));
  }

  function chip(place, point) {
    const order = point.level ? point.level.order : 0;
    const title = draw('title', {});
    title.textContent = [point.key, point.title, point.level ? point.level.name : '', point.state.name, point.flagged ? AJS.I18n.getText('integrity-risk.power.flagged') : ''].filter(Boolean).join(' · ');
    return draw(
      'a',
      { href: context + '/browse/' + encodeURIComponent(point.key), class: 'ir-chip ir-chip-' + order + (point.flagged ? ' ir-chip-flagged' : ''), 'data-point': point.key },
      title,
      draw('rect', { x: place.x, y: place.y, width: place.width, height: place.height, rx: 4 }),
      text(place.x + 6, place.y + 14, place.key, 'ir-chip-text')
    );
  }

  function box(place, points) {
    let y = place.y + PADDING - 4;
    const line = (words, style) => text(place.x + PADDING, (y += LINE), words, style);
    const days = place.workingDays === null ? null : AJS.I18n.getText('integrity-risk.power.days', String(place.workingDays));
    const more = place.more > 0 ? text(place.x + PADDING, place.y + place.height - PADDING, AJS.I18n.getText('integrity-risk.power.more-points', String(place.more)), 'ir-flow-subject') : null;
    return draw(
      'g',
      { class: place.code ? 'ir-flow-step' : 'ir-flow-step ir-flow-power', 'data-step': place.code },
      draw('rect', { x: place.x, y: place.y, width: place.width, height: place.height, rx: 6 }),
      ...place.name.map((words) => line(words, 'ir-flow-name')),
      ...place.subject.map((words) => line(words, 'ir-flow-subject')),
      days ? line(days, 'ir-flow-subject') : null,
      ...place.points.map((each) => chip(each, points.find((point) => point.key === each.key))),
      more
    );
  }

  /** What is seen of the drawing; buttons, wheel and keys change it. */
  function view(svg, picture) {
    const whole = { x: -EDGE, y: -EDGE, width: picture.width + 2 * EDGE, height: picture.height + 2 * EDGE };
    let seen = Object.assign({}, whole);
    const show = (next) => {
      seen = next;
      svg.setAttribute('viewBox', [seen.x, seen.y, seen.width, seen.height].join(' '));
    };
    const zoom = (factor, atX = 0.5, atY = 0.5) => {
      const width = Math.min(whole.width * 4, Math.max(120, seen.width / factor));
      const height = (seen.height * width) / seen.width;
      show({ x: seen.x + (seen.width - width) * atX, y: seen.y + (seen.height - height) * atY, width, height });
    };
    const move = (x, y) => show(Object.assign({}, seen, { x: seen.x + x * seen.width, y: seen.y + y * seen.height }));
    /** On a telephone the whole would be too small to read: then the power and what follows it next. */
    const start = () => {
      const width = svg.clientWidth / SMALLEST;
      const height = svg.clientHeight / SMALLEST;
      const middle = picture.boxes[0].y + picture.boxes[0].height / 2;
      show(width > 0 && width < whole.width ? { x: whole.x, y: middle - height / 2, width, height } : Object.assign({}, whole));
    };
    return { zoom, move, start, fit: () => show(Object.assign({}, whole)) };
  }

  const KEYS = {
    '+': (seen) => seen.zoom(STEP),
    '=': (seen) => seen.zoom(STEP),
    '-': (seen) => seen.zoom(1 / STEP),
    0: (seen) => seen.fit(),
    ArrowLeft: (seen) => seen.move(-0.1, 0),
    ArrowRight: (seen) => seen.move(0.1, 0),
    ArrowUp: (seen) => seen.move(0, -0.1),
    ArrowDown: (seen) => seen.move(0, 0.1),
  };

  function listen(svg, seen) {
    svg.addEventListener('keydown', (event) => {
      if (KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        KEYS[event.key](seen);
      }
    });
    svg.addEventListener('wheel', (event) => wheel(event, svg, seen), { passive: false });
    drag(svg, seen);
    window.addEventListener('beforeprint', seen.fit);
  }

  /** The wheel scrolls the page as everywhere, until the picture has been clicked or Ctrl is held. */
  function wheel(event, svg, seen) {
    if (document.activeElement !== svg && !event.ctrlKey) {
      return;
    }
    event.preventDefault();
    const frame = svg.getBoundingClientRect();
    seen.zoom(event.deltaY < 0 ? STEP : 1 / STEP, (event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height);
  }

  function drag(svg, seen) {
    let last = null;
    svg.addEventListener('pointerdown', (event) => {
      if (!event.target.closest('a')) {
        last = event;
        svg.setPointerCapture(event.pointerId);
      }
    });
    svg.addEventListener('pointermove', (event) => {
      if (last) {
        const frame = svg.getBoundingClientRect();
        seen.move((last.clientX - event.clientX) / frame.width, (last.clientY - event.clientY) / frame.height);
        last = event;
      }
    });
    ['pointerup', 'pointercancel'].forEach((end) => svg.addEventListener(end, () => (last = null)));
  }

  function legend(levels) {
    return el(
      'p',
      { class: 'ir-flow-legend' },
      AJS.I18n.getText('integrity-risk.power.legend'),
      ' ',
      levels.map((each) => [level(each), ' ']),
      el('span', { class: 'ir-flow-flag' }, AJS.I18n.getText('integrity-risk.power.flagged'))
    );
  }

  function toolbar(seen) {
    const tool = (label, work, action) => form.button(label, work, false, action);
    return el(
      'div',
      { class: 'aui-buttons ir-flow-tools' },
      tool(AJS.I18n.getText('integrity-risk.power.zoom-in'), () => seen.zoom(STEP), 'zoom-in'),
      tool(AJS.I18n.getText('integrity-risk.power.zoom-out'), () => seen.zoom(1 / STEP), 'zoom-out'),
      tool(AJS.I18n.getText('integrity-risk.power.fit'), seen.fit, 'fit'),
      tool(AJS.I18n.getText('integrity-risk.power.print'), () => window.print(), 'print')
    );
  }

  /** The picture with its tools and legend; `treeId` names the list that says the same in words. */
  return function (flow, points, levels, title, treeId) {
    const picture = flow.picture;
    const svg = draw('svg', { class: 'ir-flow', tabindex: '0', role: 'group', 'aria-label': title, 'aria-describedby': treeId, preserveAspectRatio: 'xMidYMid meet' });
    svg.append(arrow(), ...picture.links.map(link), ...picture.boxes.map((place) => box(place, points)));
    const seen = view(svg, picture);
    seen.fit();
    requestAnimationFrame(seen.start);
    listen(svg, seen);
    return el(
      'figure',
      { class: 'ir-flow-figure' },
      toolbar(seen),
      svg,
      el('figcaption', {}, legend(levels), el('p', { class: 'ir-muted ir-flow-help' }, AJS.I18n.getText('integrity-risk.power.picture.help')))
    );
  };
})();
