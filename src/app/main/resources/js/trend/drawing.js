/** Draws how many points each level had at the ends of months: a line for each level, and the numbers in a table beneath. */
IntegrityRisk.trend = (function () {
  'use strict';
  const { el, table } = IntegrityRisk;
  const SVG = 'http://www.w3.org/2000/svg';
  const WIDTH = 640;
  const HEIGHT = 240;
  const LEFT = 44;
  const RIGHT = 12;
  const TOP = 12;
  const BOTTOM = 28;
  const MOST_LABELS = 6;
  /** Lines differ by more than their colour. */
  const DASHES = ['', '8 4', '2 4', '10 3 2 3', '4 2'];
  const WITHOUT = '#5e6c84';

  function shape(tag, attributes, ...children) {
    const element = document.createElementNS(SVG, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  }

  /** The top of the scale: a round number of at least four. */
  function top(lines) {
    const most = Math.max(4, ...lines.flatMap((line) => line.counts));
    const unit = Math.pow(10, Math.floor(Math.log10(most / 4)));
    const step = [1, 2, 5, 10].map((times) => times * unit).find((size) => size * 4 >= most);
    return Math.ceil(step) * 4;
  }

  function nameOf(line) {
    return line.level ? line.level.name : AJS.I18n.getText('integrity-risk.trend.without');
  }

  function colourOf(line) {
    return (line.level && line.level.colour) || WITHOUT;
  }

  function chart(answer) {
    const months = answer.months.map((each) => each.month);
    const highest = top(answer.levels);
    const x = (at) => LEFT + (months.length < 2 ? 0.5 : at / (months.length - 1)) * (WIDTH - LEFT - RIGHT);
    const y = (count) => HEIGHT - BOTTOM - (count / highest) * (HEIGHT - TOP - BOTTOM);
    const every = Math.ceil(months.length / MOST_LABELS);
    const scale = [0, 1, 2, 3, 4].map((quarter) => (highest / 4) * quarter);
    return shape(
      'svg',
      { viewBox: [0, 0, WIDTH, HEIGHT].join(' '), class: 'ir-trend', role: 'img', 'aria-label': AJS.I18n.getText('integrity-risk.trend.chart', months[0], months[months.length - 1]) },
      ...scale.map((count) => shape('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y(count), y2: y(count), class: 'ir-trend-grid' })),
      ...scale.map((count) => shape('text', { x: LEFT - 6, y: y(count) + 4, 'text-anchor': 'end' }, String(count))),
      ...months.map((month, at) => (at % every ? '' : shape('text', { x: x(at), y: HEIGHT - 8, 'text-anchor': at === 0 ? 'start' : 'middle' }, month))),
      ...answer.levels.map((line, at) => curve(line, at, x, y))
    );
  }

  function curve(line, at, x, y) {
    const points = line.counts.map((count, month) => [x(month), y(count)]);
    const path = shape('polyline', { points: points.map((each) => each.join(',')).join(' '), fill: 'none', stroke: colourOf(line), 'stroke-width': 3, 'stroke-dasharray': DASHES[at % DASHES.length], 'data-level': line.level ? line.level.code : '' });
    const dots = points.map(([left, high]) => shape('circle', { cx: left, cy: high, r: 3.5, fill: colourOf(line) }));
    return shape('g', {}, path, ...dots);
  }

  function legend(answer) {
    const sample = (line, at) => shape('svg', { viewBox: '0 0 36 10', width: 36, height: 10, 'aria-hidden': 'true' }, shape('line', { x1: 0, x2: 36, y1: 5, y2: 5, stroke: colourOf(line), 'stroke-width': 3, 'stroke-dasharray': DASHES[at % DASHES.length] }));
    return el('p', { class: 'ir-trend-legend' }, answer.levels.map((line, at) => el('span', {}, sample(line, at), ' ', nameOf(line))));
  }

  /** The months from the latest; the last column adds the levels up. */
  function numbers(answer) {
    const heads = [AJS.I18n.getText('integrity-risk.trend.month')].concat(answer.levels.map(nameOf), AJS.I18n.getText('integrity-risk.trend.total'));
    const row = (month, at) => {
      const counts = answer.levels.map((line) => line.counts[at]);
      return el('tr', { 'data-month': month.month }, el('th', { scope: 'row' }, month.month), counts.map((count) => el('td', { class: 'ir-right' }, count)), el('td', { class: 'ir-right' }, counts.reduce((sum, count) => sum + count, 0)));
    };
    return table(heads, answer.months.map(row).reverse(), '');
  }

  function draw(answer) {
    return el('div', { class: 'ir-trend-whole' }, chart(answer), legend(answer), el('details', { class: 'ir-counted', 'data-trend': 'numbers' }, el('summary', {}, AJS.I18n.getText('integrity-risk.trend.numbers')), numbers(answer)));
  }

  return { draw };
})();
