'use client';

import { fallback } from 'back-spasm-card/fallback';
import 'back-spasm-card/react';
import type {
  BackSpasmCard,
  CardAttributes,
  CardDocumentInput,
  CardEvents,
} from 'back-spasm-card/react';
import { useEffect, useRef } from 'react';

interface CardProps extends CardAttributes {
  content?: CardDocumentInput;
  onAction?: (event: CardEvents['bsc-action']) => void;
}

/** React sets no object and no listener on a tag that the server has written, so both come later. */
export function Card({ content, onAction, ...attributes }: CardProps) {
  const ref = useRef<BackSpasmCard>(null);

  useEffect(() => {
    if (ref.current) ref.current.content = content;
  }, [content]);

  useEffect(() => {
    const card = ref.current;
    if (!card || !onAction) return;
    card.addEventListener('bsc-action', onAction);
    return () => card.removeEventListener('bsc-action', onAction);
  }, [onAction]);

  const signs = fallback({ attributes, content });
  return <back-spasm-card ref={ref} {...attributes} dangerouslySetInnerHTML={{ __html: signs }} />;
}
