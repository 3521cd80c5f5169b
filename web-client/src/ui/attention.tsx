import { type ReactNode, useEffect, useRef } from 'react';
import classes from './attention.module.css';

/** Brings what has just been said into sight, and to a screen reader: in a long form it may stand off the screen. */
export function Attention({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} className={classes.place} tabIndex={-1}>
      {children}
    </div>
  );
}
