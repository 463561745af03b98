const own = new WeakSet<Event>();

/** Makes an event count as one of the reader, in windows that `trustReader` was called for. */
export function byReader<Kind extends Event>(event: Kind): Kind {
  own.add(event);
  return event;
}

/** Only browsers send trusted events. So what listens in this window from now on takes the reader's of a test for trusted. */
export function trustReader(view: Window & typeof globalThis): void {
  const { prototype } = view.EventTarget;
  const add = prototype.addEventListener;
  prototype.addEventListener = function (type, listener, options) {
    const hear = (event: Event) => {
      const heard = new Proxy(event, {
        get: (_, name) => {
          const value: unknown = name === 'isTrusted' ? own.has(event) : Reflect.get(event, name);
          return typeof value === 'function' ? value.bind(event) : value;
        },
      });
      if (typeof listener === 'function') listener.call(this, heard);
      else listener?.handleEvent(heard);
    };
    add.call(this, type, hear, options);
  };
}
