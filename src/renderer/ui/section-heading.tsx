import { createContext, use, type ComponentProps, type ReactElement, type ReactNode, type Ref } from 'react';
import { joinClasses } from './join-classes.ts';

export type HeadingLevel = 1 | 2 | 3;

const Level = createContext<2 | 3>(2);

/** Says what stands above the sections within: a title of level 2 makes their headings of level 3. */
export function UnderHeading({
  level,
  children,
}: {
  readonly level: Exclude<HeadingLevel, 3>;
  readonly children: ReactNode;
}): ReactElement {
  return <Level.Provider value={level === 1 ? 2 : 3}>{children}</Level.Provider>;
}

/** A heading at the level that follows the title above it. */
export function Heading(props: ComponentProps<'h2'>): ReactElement {
  const Element = use(Level) === 2 ? 'h2' : 'h3';
  return <Element {...props} />;
}

type SectionHeadingProps = {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** For a section that takes the focus to its heading. */
  readonly ref?: Ref<HTMLHeadingElement>;
};

/** The quiet title of a section on a page or in a panel, at the level that follows the title above it. */
export function SectionHeading({ id, children, className, ref }: SectionHeadingProps): ReactElement {
  return (
    <Heading
      id={id}
      ref={ref}
      tabIndex={ref === undefined ? undefined : -1}
      className={joinClasses('text-12 font-medium text-muted outline-none', className)}
    >
      {children}
    </Heading>
  );
}
